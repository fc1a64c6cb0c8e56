import { h } from './dom.js';
import { t } from './i18n.js';

/** Former ids shown at once: a name in many articles may have hundreds. */
const FEW = 3;

/** The id of a person or body, and the ids that lead to it as well. */
export function identity(id: string, formerIds: readonly string[]): HTMLElement {
  const codes = (ids: readonly string[]) => ids.flatMap((each) => [' ', h('code', {}, each)]);
  return h('div', { class: 'note' }, h('code', {}, id),
    formerIds.length === 0 ? null : formerIds.length <= FEW ? h('span', {}, ` · ${t('person.former')}`, codes(formerIds)) : h('details', {}, h('summary', {}, `${t('person.former')} (${formerIds.length})`), codes(formerIds)));
}
