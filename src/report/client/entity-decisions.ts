import { decisionWords } from './article/reading.js';
import { type Decision, decide, decisionAbout, undo, type Verdict } from './decisions.js';
import { h } from './dom.js';
import { type Phrase, t } from './i18n.js';
import { address } from './route.js';
import { bestRows } from './search.js';
import { searchOf } from './searched-tables.js';
import { table } from './store.js';

export interface Decided {
  kind: 'person' | 'body';
  id: string;
  name: string;
  /** Things that it may be joined with, or kept apart from. */
  others: readonly Other[];
}

interface Other {
  id: string;
  name: string;
  note: string;
}

/** Where a reader decides about a person or body as a whole: right, wrong, another name, the same as another. */
export function entityDecisions(title: Phrase, thing: Decided): HTMLElement {
  const key = `${thing.kind} ${thing.id}`;
  const decided = h('p', { class: 'decided', role: 'status' });
  const input = h('input', { name: 'name', autocomplete: 'off', value: decisionAbout(key)?.value ?? thing.name, 'aria-label': t('decide.value') });
  const show = () => {
    const decision = decisionAbout(key);
    decided.hidden = !decision;
    decided.replaceChildren(...(decision ? [decisionWords(decision), ' ', h('button', { type: 'button', onclick: () => { undo(key); show(); } }, t('decide.undo'))] : []));
  };
  const record = (verdict: Verdict, more: Partial<Decision> = {}) => {
    decide({ key, verdict, kind: thing.kind, text: thing.name, entity: thing.id, ...more });
    show();
  };
  const button = (verdict: 'accept' | 'reject' | 'omit') => h('button', { type: 'button', onclick: () => record(verdict) }, t(`decide.${verdict}`));
  show();
  return h('section', { class: 'decisions wide' },
    h('h2', {}, t(title)), decided,
    h('div', { class: 'actions' },
      button('accept'), button('reject'), thing.kind === 'person' ? button('omit') : null,
      h('form', { class: 'inline', onsubmit: (event: Event) => { event.preventDefault(); record('correct', { value: input.value.trim() }); } }, input, h('button', { type: 'submit' }, t('decide.correct')))),
    otherPicker(thing));
}

/** Candidates that may be the same, and a search for any other. */
function otherPicker(thing: Decided): HTMLElement {
  const list = h('ul', { class: 'pairs' });
  const input = h('input', { type: 'search', autocomplete: 'off', placeholder: t('app.search.hint') });
  const show = (others: readonly Other[]) => list.replaceChildren(...others.map((other) => pair(thing, other)));
  input.addEventListener('input', async () => {
    const query = input.value;
    const found = await findOthers(thing, query);
    if (input.value === query) show(query.trim() === '' ? thing.others : found);
  });
  show(thing.others);
  return h('div', { class: 'others' }, thing.others.length > 0 ? h('h3', {}, t('person.same')) : null, h('label', { class: 'field' }, h('span', {}, `${t('decide.same')} / ${t('decide.different')}`), input), list);
}

function pair(thing: Decided, other: Other): HTMLElement {
  const key = `${thing.kind} ${thing.id} ${other.id}`;
  const words = h('em', { role: 'status' });
  const show = () => words.replaceChildren(decisionAbout(key) ? t(`decide.${decisionAbout(key)!.verdict}`) : '');
  const button = (verdict: 'same' | 'different') =>
    h('button', { type: 'button', onclick: () => { decide({ key, verdict, kind: thing.kind, text: thing.name, entity: thing.id, other: other.id, value: other.name }); show(); } }, t(`decide.${verdict}`));
  show();
  return h('li', { class: 'pair' }, h('span', {}, h('a', { href: address(thing.kind, other.id) }, other.name), h('span', { class: 'note' }, ` ${other.note}`)), button('same'), button('different'), words);
}

async function findOthers({ kind, id }: Decided, query: string): Promise<Other[]> {
  const people = kind === 'person' ? await table('people') : null;
  const bodies = people ? null : await table('bodies');
  const names = people ?? bodies!;
  const index = people ? searchOf.people(people) : searchOf.bodies(bodies!);
  return bestRows(query, index, (row) => names.articles[row]!, 6)
    .map((row) => ({ id: names.id[row]!, name: names.name[row]!, note: people ? people.post[row]! : bodies!.aliases[row]! }))
    .filter((other) => other.id !== id);
}
