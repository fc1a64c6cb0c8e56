import { type Child, h } from '../dom.js';
import { t, term } from '../i18n.js';
import { missing } from '../missing.js';
import { placesList } from '../places-list.js';
import { address, type Route } from '../route.js';
import { detail, rowOf, table } from '../store.js';
import type { View } from '../view.js';

/** One agreement, told once with all the articles that report it. */
export async function agreementView({ id }: Route): Promise<View> {
  const [agreements, articles] = await Promise.all([table('agreements'), table('articles')]);
  const row = await rowOf(agreements.id, id);
  if (row < 0) return missing(id);
  const agreement = await detail('agreement', row);
  const name = agreements.name[row]!;
  const link = (view: string, target: string | null, words: string): Child => (target ? h('a', { href: address(view, target) }, words) : words);
  const facts: [string, Child][] = [
    [t('agreement.parties'), h('ul', {}, agreement.parties.map((party) => h('li', {}, link('body', party.id, party.name))))],
    [t('agreement.signatories'), agreement.signatories.length > 0 && h('ul', {}, agreement.signatories.map((signatory) => h('li', {}, link('person', signatory.id, signatory.name), signatory.party ? h('span', { class: 'note' }, ` ${t('agreement.for', { party: signatory.party })}`) : null)))],
    [t('agreement.witnesses'), agreement.witnesses.length > 0 && h('ul', {}, agreement.witnesses.map((witness) => h('li', {}, link('person', witness.id, witness.name))))],
    [t('agreement.date'), agreements.date[row]],
    [t('agreement.place'), agreement.place],
    [t('agreement.amounts'), agreement.amounts.join('；')],
    [t('agreement.term'), agreement.term],
    [t('agreement.fields'), agreement.fields.join('、')],
    [t('agreement.founds'), agreement.founds],
  ];
  const element = h('div', { class: 'entity' },
    h('header', {},
      h('h1', {}, name),
      h('p', { class: 'tags' }, h('span', { class: 'tag' }, term('agreementKind', agreements.kind[row]!)), ' ', h('span', { class: `tag ${agreements.status[row]}` }, term('status', agreements.status[row]!))),
      h('p', { class: 'note' }, h('code', {}, id))),
    h('section', { class: 'wide' }, h('dl', { class: 'facts' }, facts.flatMap(([label, value]) => (value ? [h('dt', {}, label), h('dd', {}, value)] : [])))),
    placesList(agreement.articles, articles));
  return { element, name };
}
