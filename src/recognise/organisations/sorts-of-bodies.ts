import { manyWords, sortsOfFirms } from '../../lexicon/words-of-many-bodies.js';
import { placeNames } from '../../text/place-names.js';
import { isRepeated } from '../../text/repeats.js';
import { Trie } from '../../text/trie.js';
import { type Evidence, feature, lexical } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { TagSet } from '../chart/tags.js';
import { isCounted } from './word-roles.js';

/** 期货公司 are many, 汾酒集团 is one: above all before a title. */
const SORT_TITLED = feature('body of a word for a sort before a title', -1);
const SORT_PLAIN = feature('body of a word for a sort', -3);
/** 期货公司 are many, 大运集团 and 建设集团 are one each. */
const SORT_GROUP = feature('body of a word for a sort before 集团', 1);
/** 德国机床制造公司: a country and plain words. */
const SORT_OF_COUNTRY = feature('body of a country and plain words for a sort', -1.5);
const SORT_AGAIN = feature('body of a word for a sort stands elsewhere in the article too');
const SORT_WORD = lexical('body of a sort');
const SORT_NOUN = new TagSet(/^(?:n|vn|j|b|a|l)$/);
/** Words for firms that a country alone does not make a name (德国机床制造公司). */
const MAKER = Trie.of(['公司', '企业', '工厂', '船厂', '厂', '银行']);
const ADJECTIVE = new TagSet(/^a$/);
/** Which of many, or that there are many: 兄弟商会, 其余医院. */
const MANY = Trie.of(manyWords);
/** Firms of a sort, of which there are many: 期货公司营业部. */
const SORTS_OF_FIRMS = Trie.of(sortsOfFirms);

/** 期货公司营业部: the words begin with a sort of firm, not with the name of one. */
export const isFirmOfSort = (text: string, start: number, end: number) => SORTS_OF_FIRMS.longest(text, start, end) > 0;

/** 德国企业, 大型企业: what stands before a word for a sort of body leaves it one of many. */
export function namesMany(view: SentenceView, start: number, suffixStart: number): boolean {
  return placeNames.at(view.text, start, suffixStart) === 'country' || saysMany(view, start, suffixStart);
}

/** 大型企业, 兄弟商会: an adjective or a word for many before the suffix names nobody. */
function saysMany(view: SentenceView, start: number, suffixStart: number): boolean {
  if (start >= suffixStart || view.wordEnd(suffixStart - 1) !== suffixStart) return false;
  const before = view.wordStart(suffixStart - 1);
  // 兄弟商会, 三家公司
  if (MANY.hasAt(view.text, before, suffixStart) || isCounted(view.text, before, suffixStart)) return true;
  return suffixStart - start <= 6 && view.wordHas(start, ADJECTIVE);
}

function beginsWithForeignCountry(view: SentenceView, start: number): boolean {
  const end = placeNames.longest(view.text, start, view.end);
  return end > 0 && placeNames.at(view.text, start, end) === 'country' && view.text.slice(start, end) !== '中国';
}

/** What a word for a sort of body says of the words before it. */
export function addSort(view: SentenceView, start: number, suffixStart: number, end: number, sort: boolean, titled: boolean, evidence: Evidence): void {
  if (!titled && !evidence.own && MAKER.hasAt(view.text, suffixStart, end) && beginsWithForeignCountry(view, start)) evidence.add(SORT_OF_COUNTRY);
  if (!sort || !isSortOfBody(view, start, suffixStart)) return;
  evidence.add(titled ? SORT_TITLED : SORT_PLAIN).add(SORT_WORD.of(view.text, start, suffixStart));
  if (view.text.startsWith('集团', suffixStart)) evidence.add(SORT_GROUP);
  if (isRepeated(view.text, start, end)) evidence.add(SORT_AGAIN);
}

/** 期货公司: one plain noun before the suffix mostly says what sort of body, not which. */
function isSortOfBody(view: SentenceView, start: number, suffixStart: number): boolean {
  return view.isWord(start, suffixStart) && view.wordHas(start, SORT_NOUN) && placeNames.longest(view.text, start, suffixStart) < 0;
}
