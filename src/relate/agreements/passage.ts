import type { Article, Sentence } from '../../model/article.js';
import type { Person } from '../../model/person.js';
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
  /** whether a person may stand in its mask; false says for sure that nobody does */
  readonly mayHavePeople: boolean;
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
  const make = (sentence: Sentence) => repaired(article, mask(sentence));
  const passages = article.sentences.map((sentence, at) => new LazyPassage(sentence, at, folded, make, known, article.people));
  made.set(article, { people: article.people, passages });
  return passages;
}

const SIGNING = /签|落笔|落款|用印|盖章|换文|见证/;
/** How the words of signing begin: white space may stand inside them, which masks leave out. */
const MAY_SIGN = /[签落用盖换见]/;

/** A mask of a sentence about a signing with its names mended. */
function repaired(article: Article, mask: NamedMask): Mask {
  return SIGNING.test(mask.text) ? withKnownPeople(article, openJoined(article, mask)) : openJoined(article, mask);
}

class LazyPassage implements Passage {
  readonly plain: string;
  series = false;
  private ownMask: Mask | undefined;
  private ownAtoms: Atom[] | undefined;

  constructor(
    readonly sentence: Sentence,
    readonly at: number,
    folded: string,
    private readonly make: (sentence: Sentence) => Mask,
    readonly known: Map<string, PartyRef>,
    private readonly people: readonly Person[],
  ) {
    this.plain = folded.slice(sentence.start, sentence.end);
  }

  get mask(): Mask {
    this.ownMask ??= this.make(this.sentence);
    return this.ownMask;
  }

  get atoms(): Atom[] {
    this.ownAtoms ??= atomsOf(this.mask);
    return this.ownAtoms;
  }

  set atoms(changed: Atom[]) {
    this.ownAtoms = changed;
  }

  get mayHavePeople(): boolean {
    const { people, plain, sentence } = this;
    if (people.length === 0) return false;
    // in a sentence about signing, people are known by their names alone
    return MAY_SIGN.test(plain) || people.some(({ mentions }) => mentions.some(({ start, end }) => start < sentence.end && end > sentence.start));
  }
}
