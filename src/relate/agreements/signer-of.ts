import type { Article } from '../../model/article.js';
import type { Person } from '../../model/person.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import type { Atom } from './atoms.js';
import { bodyBeforeTitle } from './body-before-title.js';
import { grownParty } from './grown-name.js';
import { bodiesOf, type PartyRef, type Signer } from './party-ref.js';

/** The person of an atom as a signer: the body before the title first, then the bodies of the posts. */
export function signerOf(article: Article, mask: Mask, atom: Atom & { kind: 'person' }, known: ReadonlyMap<string, PartyRef>): Signer {
  const { start, end } = mask.items[atom.to - 1] as MaskedItem;
  const bodies = bodiesOf(article, atom.then ? asThen(atom.person) : atom.person, { start, end }, atom.body);
  if (atom.body && atom.bodyAt !== null && bodies[0]) {
    const grown = grownParty(article, mask, atom.bodyAt, atom.body);
    if (grown.name !== bodies[0].name) bodies[0] = { ...grown, rule: 'agreement/party-of-person' };
  }
  const before = bodyBeforeTitle(article, mask, atom);
  if (before && !bodies.some((body) => body.name === before.party.name)) {
    if (before.sure) bodies.unshift(before.party);
    else bodies.push(before.party);
  }
  return { person: atom.person, start, end, bodies: withKnown(known.get(atom.person.id), bodies) };
}

/** A person with the posts held before first: who was meant by 时任. */
const asThen = (person: Person): Person => ({
  ...person,
  posts: [...person.posts].sort((a, b) => Number(a.status !== 'former') - Number(b.status !== 'former')),
});

const withKnown = (said: PartyRef | undefined, bodies: PartyRef[]): PartyRef[] => (said ? [said, ...bodies.filter((body) => body.name !== said.name)] : bodies);
