import { header } from './header.js';
import { h } from './dom.js';
import { language, setLanguage, t } from './i18n.js';
import { helpDialog } from './help-dialog.js';
import { listenLive } from './live.js';
import { currentRoute } from './route.js';
import { applyTheme } from './settings.js';
import { meta } from './store.js';
import type { View } from './view.js';
import { views } from './views.js';

let shown: View | null = null;
let showing = 0;

const main = h('main', { id: 'content', tabindex: '-1' });

/** Shows the view that the address names. Of two that load at once the later wins. */
async function show(focus: boolean): Promise<void> {
  const turn = ++showing;
  const route = currentRoute();
  const view = await (views[route.view] ?? views.overview!)(route).catch(failure);
  if (turn !== showing) return;
  shown?.unmounted?.();
  shown = view;
  document.title = `${view.name} · ${meta.name} · 通稿`;
  main.replaceChildren(view.element);
  main.dataset.view = route.view;
  main.dataset.id = route.id;
  for (const link of document.querySelectorAll('nav.sections a')) {
    if (link.getAttribute('data-views')?.split(' ').includes(route.view)) {
      link.setAttribute('aria-current', 'page');
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else link.removeAttribute('aria-current');
  }
  if (focus && !view.element.contains(document.activeElement)) main.focus({ preventScroll: true });
  if (focus) scrollTo(0, 0);
  view.mounted?.();
}

function failure(error: unknown): View {
  const what = error instanceof Error ? error.message : String(error);
  return { name: '', element: h('p', { class: 'empty', role: 'alert' }, t('app.failed', { what })) };
}

function build(): void {
  document.body.querySelector('.page')?.remove();
  document.body.append(h('div', { class: 'page' }, h('a', { class: 'skip', href: '#content', onclick: skip }, t('app.skip')), header(relabel), main));
}

function skip(event: Event): void {
  event.preventDefault();
  main.focus();
}

/** Builds everything again, in another language. */
function relabel(): void {
  build();
  void show(false);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, dialog')) return;
  const action = event.key === '/' ? () => document.querySelector<HTMLInputElement>('#search')?.focus() : event.key === '?' ? helpDialog : shown?.keys?.[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

setLanguage(language());
applyTheme();
build();
addEventListener('hashchange', () => void show(true));
document.addEventListener('keydown', onKey);
void show(false);
listenLive();
