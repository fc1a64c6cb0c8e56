import type { Candidate } from '../chart/candidate.js';
import { isHan } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { weights } from '../chart/weights.js';
import { leftEvidence, rightEvidence } from './name-context.js';
import { compound, givenScore, surnameScore } from './name-tables.js';

const BODY_END = /[科处部局室厅司县市省区镇乡村院校班级队店厂站]/u;

/** Proposes names of Han form: a surname of one or more characters and a given name of one or two. */
export function hanNameCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  for (let at = start; at < end - 1; at++) {
    const single = surnameScore[text.charCodeAt(at)] as number;
    const compoundEnd = compound.longest(text, at, end);
    if (Number.isNaN(single) && compoundEnd < 0) continue;
    let left: number | null = null;
    const offer = (surnameEnd: number, stop: number, surname: number, rule: string) => {
      if (stop > end) return;
      let score = weights.name + surname + wordEvidence(view, at, stop);
      for (let i = surnameEnd; i < stop; i++) {
        if (!isHan(text, i)) return;
        score += givenScore[text.charCodeAt(i)] as number;
      }
      if (BODY_END.test(text[stop - 1] as string)) score += weights.endsLikeBody;
      if (stop - surnameEnd === 2) score += weights.twoGiven;
      left ??= leftEvidence(view, at);
      score += left + rightEvidence(view, stop);
      if (score > -7) propose({ kind: 'name', start: at, end: stop, rule, score });
    };
    if (!Number.isNaN(single)) {
      offer(at + 1, at + 2, single, 'person/surname');
      offer(at + 1, at + 3, single, 'person/surname');
      // 高陈玉妹: the husband's surname before the own
      const second = surnameScore[text.charCodeAt(at + 1)] as number;
      if (single >= 1.4 && second >= 1.4) offer(at + 2, at + 4, single + weights.doubleSurname, 'person/double-surname');
    }
    if (compoundEnd > 0) {
      offer(compoundEnd, compoundEnd + 1, weights.surnameCompound, 'person/compound-surname');
      offer(compoundEnd, compoundEnd + 2, weights.surnameCompound, 'person/compound-surname');
    }
  }
}

/** What the segmenter's words say: a name is one unknown or name word or a run of single characters, and cuts no word in two. */
function wordEvidence(view: SentenceView, start: number, end: number): number {
  const first = view.wordAt(start);
  if (!first) return 0;
  let evidence = 0;
  if (first.start < start) evidence += weights.cutsWordAtStart;
  if (!view.isWordBoundary(end)) evidence += weights.cutsWordAtEnd;
  if (first.start === start && first.end === end) {
    if (/^nr/.test(first.tag) || first.tag === 'x') return weights.isNameWord;
    return evidence + weights.isWord;
  }
  if (evidence === 0) {
    const last = view.wordAt(end - 1);
    const run = last && view.words.slice(view.wordIndexAt(start), view.wordIndexAt(end - 1) + 1);
    if (run?.every((word) => word.end - word.start === 1)) return weights.singles;
    if (run?.some((word) => /^nr/.test(word.tag))) return weights.singles * 0.7;
  }
  return evidence;
}
