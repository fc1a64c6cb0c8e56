import { h } from './dom.js';
import { type Phrase, t } from './i18n.js';

const KEYS: readonly [keys: readonly string[], phrase: Phrase][] = [
  [['/'], 'keys.search'],
  [['j', 'k'], 'keys.next'],
  [['→', '←'], 'keys.mark'],
  [['n', 'p'], 'keys.doubt'],
  [['a', 'r', 'c'], 'keys.decide'],
  [['m'], 'keys.missed'],
  [['u'], 'keys.undo'],
  [['Enter'], 'keys.open'],
  [['?'], 'keys.help'],
  [['Esc'], 'keys.close'],
];

/** Shows the keys of the page. */
export function helpDialog(): void {
  const close = h('button', { type: 'button', onclick: () => dialog.close() }, t('app.close'));
  const dialog = h('dialog', { class: 'help', 'aria-labelledby': 'keys-title' },
    h('h2', { id: 'keys-title' }, t('keys.title')),
    h('dl', {}, KEYS.map(([keys, phrase]) => [h('dt', {}, keys.map((key) => h('kbd', {}, key))), h('dd', {}, t(phrase))])),
    close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
