import type { Article, Sentence } from '../../model/article.js';
import { fold } from '../../text/fold.js';
import { type Mask, masker, type NamedMask } from '../../text/masked-sentence.js';
import { type Atom, atomsOf } from './atoms.js';
import { withKnownPeople } from './known-people.js';
import { openJoined } from './open-joined.js';
import type { PartyRef } from './party-ref.js';

/** A sentence with its mask and atoms, each made when first asked for: most sentences are passed over by their plain words. */
export interface Passage {
  readonly sentence: Sentence;
  readonly at: number;
  /** the words of the sentence in simplified characters */
  readonly plain: string;
  readonly mask: Mask;
  atoms: Atom[];
  /** whom a person was said to stand for in this article */
  readonly known: Map<string, PartyRef>;
  /** a sentence before spoke of signings with several partners, which are now listed */
  series: boolean;
}

const made = new WeakMap<Article, { people: unknown; passages: Passage[] }>();

/** The passages of an article, one for each sentence; the same ones for every stage that asks while the names stay. */
export function passagesOf(article: Article): Passage[] {
  const before = made.get(article);
  if (before?.people === article.people) return before.passages;
  const folded = fold(article.text);
  const mask = masker(article, folded);
  const known = new Map<string, PartyRef>();
  const passages = article.sentences.map((sentence, at) => lazy(sentence, at, folded, (one) => repaired(article, mask(one)), known));
  made.set(article, { people: article.people, passages });
  return passages;
}

const SIGNING = /签|落笔|落款|用印|盖章|换文|见证/;

/** A mask of a sentence about a signing with its names mended. */
function repaired(article: Article, mask: NamedMask): Mask {
  return SIGNING.test(mask.text) ? withKnownPeople(article, openJoined(article, mask)) : openJoined(article, mask);
}

function lazy(sentence: Sentence, at: number, folded: string, make: (sentence: Sentence) => Mask, known: Map<string, PartyRef>): Passage {
  let mask: Mask | undefined;
  let atoms: Atom[] | undefined;
  return {
    sentence,
    at,
    known,
    series: false,
    plain: folded.slice(sentence.start, sentence.end),
    get mask() {
      mask ??= make(sentence);
      return mask;
    },
    get atoms() {
      atoms ??= atomsOf(this.mask);
      return atoms;
    },
    set atoms(changed: Atom[]) {
      atoms = changed;
    },
  };
}
