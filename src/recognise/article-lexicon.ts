import { CharacterSet } from '../text/character-set.js';
import { bodyAnaphora } from '../lexicon/body-anaphora.js';
import { tailBeforeTitle } from './organisations/tail-before-title.js';
import { introducedForms } from '../text/introduced-forms.js';
import { placeNames } from '../text/place-names.js';
import { shortForms } from '../text/short-forms.js';
import { Trie } from '../text/trie.js';
import type { Reading } from './chart/best-path.js';
import type { Candidate } from './chart/candidate.js';
import { Evidence, feature } from './chart/features.js';
import { isOfMorphemes } from './people/morphemes.js';
import type { SentenceView } from './chart/sentence-view.js';
import { TagSet } from './chart/tags.js';

const AGAIN = feature('name again', 2);
const AGAIN_SUPPORT = feature('name again: support of its first reading', 0.5);
const AGAIN_LONG = feature('name again of three and more', 1);
const AGAIN_CUT = feature('name again cuts a word', -0.7);
const AGAIN_WORD = feature('name again is a word', -2.5);
const BODY_AGAIN = feature('body again', 4);
const SHORT_FORM = feature('body short form', 1.2);
const FORM_CHARACTER = feature('body again per character', 0.3);
const TAIL = feature('= body again with a part before a title', 2);
const INTRODUCED = feature('body again by a form that the text introduces', 2.5);
const BODY_CUT = feature('body again cuts a word', -1.2);

/** A body's own name, a form that the text introduces behind it (以下简称…), or one that its name lets expect. */
type BodyForm = 'full' | 'introduced' | 'short';

const STAND_IN = new Set(bodyAnaphora.map(([word]) => word));

/** What an article has shown to be a name or a body: once seen beside a title, a name everywhere; a body owns its short forms. */
export interface ArticleLexicon {
  names: Trie<number>;
  bodies: Trie<BodyForm>;
  /** Words that the first reading took for names, a character too few or too many (梁文 of 梁文正, 梁文正向). */
  misread: ReadonlySet<string>;
  /** Bodies that are another body of the article with a word before it that is no part of a name (齐聚某大学). */
  swollen: ReadonlySet<string>;
  size: number;
}

/** Gathers names and bodies that the first reading is sure of. */
export function gatherLexicon(text: string, found: readonly Reading[]): ArticleLexicon {
  const names = new Trie<number>();
  const bodies = new Trie<BodyForm>();
  const support = new Map<string, number>();
  let size = 0;
  for (const { candidate, support: gained } of found) {
    if (candidate.kind !== 'name') continue;
    const name = text.slice(candidate.start, candidate.end);
    // what only stands behind a title (主席成功访问) is not looked for elsewhere on that ground alone
    support.set(name, Math.max(support.get(name) ?? -9, candidate.rule === 'person/after-title' ? gained - 1.5 : gained) + 0.4);
  }
  const misread = namesMisread(text, [...support.keys()]);
  for (const [name, score] of support) {
    if (score < 1.2 || misread.has(name)) continue;
    names.set(name, score);
    size++;
    const parts = name.split(/[·•・‧ ]/u);
    const last = parts.at(-1) ?? '';
    if (parts.length > 1 && last.length > 1) names.set(last, Math.min(score, 2));
    // 阿依努尔 of 阿依努尔·依米提
    const first = parts[0] as string;
    if (parts.length === 2 && isOfMorphemes(first, 0, first.length)) names.set(first, Math.min(score, 2));
  }
  for (const { candidate, support: gained } of found) {
    if (candidate.kind !== 'body' || candidate.form !== 'full' || candidate.shared) continue;
    const name = text.slice(candidate.start, candidate.end);
    const named = candidate.rule === 'body/brand' || candidate.rule === 'body/item' || candidate.rule === 'body/latin';
    if (gained < (named ? 1.5 : 1) || (name.length < 4 && !named)) continue;
    bodies.set(name, 'full');
    size++;
    for (const form of introducedForms(text, candidate.start, candidate.end)) if (!STAND_IN.has(form) && !placeNames.has(form)) bodies.set(form, 'introduced');
    for (const form of shortForms(name)) if (!bodies.has(form) && text.includes(form) && !placeNames.has(form)) bodies.set(form, 'short');
  }
  const swollen = bodiesSwollen(text, found);
  return { names, bodies, misread, swollen, size: size + swollen.size };
}

/** Verbs and particles of one character that are read as the end of a name now and then (秦某向, 刘某作). */
const TRAILING = new CharacterSet('作向同就对致拍说为称赴到还将均');

/** Names that only ever stand as the beginning or the end of another name that was found too, and names with a verb behind them. */
function namesMisread(text: string, names: readonly string[]): Set<string> {
  const misread = new Set<string>();
  for (const short of names) {
    for (const long of names) {
      if (long.length === short.length + 1 && long.startsWith(short) && TRAILING.hasAt(long, short.length)) misread.add(long);
      if (long.length <= short.length || !(long.startsWith(short) || long.endsWith(short)) || /[·•・‧ ]/u.test(long)) continue;
      if (count(text, short) === count(text, long)) misread.add(short);
    }
  }
  return misread;
}

/** Longer readings of a body that stands without the words before it elsewhere, where those words are neither place nor body. */
function bodiesSwollen(text: string, found: readonly Reading[]): Set<string> {
  const names = new Set<string>();
  for (const { candidate } of found) if (candidate.kind === 'body' && candidate.form === 'full' && !candidate.shared) names.add(text.slice(candidate.start, candidate.end));
  const swollen = new Set<string>();
  for (const long of names) {
    for (const short of names) {
      const before = long.slice(0, long.length - short.length);
      if (short.length < 4 || before.length < 1 || before.length > 4 || !long.endsWith(short) || names.has(before)) continue;
      if (placeNames.longest(before, 0, before.length) > 0 || /[省市县区州旗镇乡院校局部厅委会团司驻中国京沪港台苏]$/u.test(before)) continue;
      if (count(text, short) > count(text, long)) swollen.add(long);
    }
  }
  return swollen;
}

function count(text: string, words: string): number {
  let found = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found++;
  return found;
}

/** Proposes what the article's own lexicon finds in a sentence. True when there was anything. */
export function articleCandidates(view: SentenceView, lexicon: ArticleLexicon, propose: (candidate: Candidate) => void): boolean {
  const { text, start, end } = view;
  let any = false;
  let at = start;
  const byName = (stop: number, support: number) => {
    any = true;
    proposeNameAgain(view, at, stop, support, propose);
  };
  // a short form inside a name that stands here in full, or at its head (飞鹭 of 飞鹭集团), is no mention of its own
  let fullUpTo = start;
  const byFullName = (stop: number, form: BodyForm) => {
    if (form === 'full') fullUpTo = Math.max(fullUpTo, stop);
  };
  const byBody = (stop: number, form: BodyForm) => {
    if (form !== 'full' && stop <= fullUpTo) return;
    any = true;
    proposeBodyAgain(view, at, stop, form, propose);
  };
  for (; at < end; at++) {
    lexicon.names.each(text, at, end, byName);
    lexicon.bodies.each(text, at, end, byFullName);
    lexicon.bodies.each(text, at, end, byBody);
  }
  return any;
}

function proposeNameAgain(view: SentenceView, start: number, end: number, support: number, propose: (candidate: Candidate) => void): void {
  // a part of another name: 劳尔·|卡洛斯
  if (DOT.hasAt(view.text, start - 1) || DOT.hasAt(view.text, end)) return;
  const evidence = new Evidence().add(AGAIN).add(AGAIN_SUPPORT, Math.min(4, support)).add(AGAIN_CUT, cuts(view, start, end));
  if (end - start > 2) evidence.add(AGAIN_LONG);
  if (view.isWord(start, end) && !view.wordHas(start, NAME_OR_UNKNOWN)) evidence.add(AGAIN_WORD);
  propose({ kind: 'name', start, end, rule: 'person/again', score: evidence.score, trace: evidence.trace });
}

function proposeBodyAgain(view: SentenceView, start: number, end: number, form: BodyForm, propose: (candidate: Candidate) => void): void {
  const evidence = new Evidence().add(form === 'full' ? BODY_AGAIN : form === 'introduced' ? INTRODUCED : SHORT_FORM).add(FORM_CHARACTER, end - start).add(BODY_CUT, cuts(view, start, end));
  propose({ kind: 'body', start, end, rule: form === 'full' ? 'body/again' : 'body/short-form', form: form === 'full' ? 'full' : 'short', score: evidence.score, trace: evidence.trace, bodyKind: 'other' });
  const tail = tailBeforeTitle(view, end);
  if (tail < 0) return;
  const longer = evidence.fork().add(TAIL);
  propose({ kind: 'body', start, end: tail, rule: 'body/tail', form: 'full', proper: true, score: longer.score, trace: longer.trace, bodyKind: 'unit' });
}

const DOT = new CharacterSet('·•・‧');
const NAME_OR_UNKNOWN = new TagSet(/^(?:nr|x)/);
const cuts = (view: SentenceView, start: number, end: number) => (view.isWordBoundary(start) ? 0 : 1) + (view.isWordBoundary(end) ? 0 : 1);
