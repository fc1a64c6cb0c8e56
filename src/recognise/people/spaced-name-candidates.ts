import type { Candidate } from '../chart/candidate.js';
import { isHan, isStop } from '../chart/characters.js';
import { Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { CharacterSet } from '../../text/character-set.js';
import { addFrame, addLeft, addRight, followsAppointing, precedesOffice } from './name-context.js';
import { compound, COMPOUND_SURNAME, givenOdds, noNames, nounsBackwards, SURNAME, surnameFeature } from './name-tables.js';
import { endsTitle, isClosed } from './no-name.js';

const SPACED = feature('name with a space inside', -0.8);
const COMPOUND = feature('name with a space inside: surname compound', 2.5);
const GIVEN = feature('name with a space inside: given character', 0.5);
/** One character of a byline: 文 李明 图 王强. */
const SIGN = new CharacterSet('文图摄编译等');

/** Proposes names of two characters set as wide as those of three: 任命仝 丽为, 授予石 磊、欧阳 震. */
export function spacedNameCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  for (let space = text.indexOf(' ', start + 1); space > 0 && space < end - 1; space = text.indexOf(' ', space + 1)) {
    if (!isHan(text, space - 1) || !isHan(text, space + 1)) continue;
    if (view.mayBegin(space - 1, SURNAME)) offer(view, space - 1, space, surnameFeature[text.charCodeAt(space - 1)] as number, propose);
    if (space - 2 >= start && view.mayBegin(space - 2, COMPOUND_SURNAME) && compound.hasAt(text, space - 2, space)) offer(view, space - 2, space, COMPOUND, propose);
  }
}

function offer(view: SentenceView, at: number, space: number, surname: number, propose: (candidate: Candidate) => void): void {
  const { text, end } = view;
  if (SIGN.hasAt(text, at) || !opens(view, at)) return;
  const left = addLeft(view, at, new Evidence()).add(SPACED).add(surname);
  for (let stop = space + 2; stop <= Math.min(end, space + 3) && isHan(text, stop - 1); stop++) {
    if (!closes(view, stop) || SIGN.hasAt(text, stop - 1)) continue;
    const words = text.slice(at, space) + text.slice(space + 1, stop);
    if (noNames.hasAt(words, 0, words.length)) continue;
    const evidence = addFrame(view, at, stop, addRight(view, stop, left.fork()));
    for (let i = space + 1; i < stop; i++) evidence.add(GIVEN, givenOdds[text.charCodeAt(i)] || 0);
    propose({ kind: 'name', start: at, end: stop, rule: 'person/spaced', score: evidence.score, trace: evidence.trace });
  }
}

function opens(view: SentenceView, at: number): boolean {
  const { text, start } = view;
  if (at <= start || text[at - 1] === '、' || (isStop(text, at - 1) && text[at - 1] !== '：')) return true;
  return endsTitle(view, at) || followsAppointing(view, at) || nounsBackwards.longestBackwards(text, text[at - 1] === ' ' ? at - 1 : at, start) !== undefined;
}

/** 时 间：and the like are labels. */
function closes(view: SentenceView, stop: number): boolean {
  return (isClosed(view, stop) && view.text[stop] !== '：') || precedesOffice(view, stop);
}
