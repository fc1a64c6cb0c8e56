import { h } from './dom.js';
import { t } from './i18n.js';
import type { View } from './view.js';

/** What stands in place of a thing that the dataset does not have. */
export function missing(id: string): View {
  return { name: t('app.missing', { id }), element: h('p', { class: 'empty', role: 'alert' }, t('app.missing', { id })) };
}
