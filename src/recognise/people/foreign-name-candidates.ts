import type { Candidate } from '../chart/candidate.js';
import { isHan, isLatin, isStop } from '../chart/characters.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { weights } from '../chart/weights.js';
import { leftEvidence, rightEvidence } from './name-context.js';
import { followers, heads, isTransliteration, morphemes } from './name-tables.js';

const DOT = /[·•・‧]/u;

/** Proposes names that have no Chinese surname: with a dot, transliterated, of Tibetan, Uyghur, Mongolian and other morphemes, in Latin script. */
export function foreignNameCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  dotted(view, propose);
  transliterated(view, propose);
  fromMorphemes(view, propose);
  latin(view, propose);
  unknownAfterTitle(view, propose);
}

/** 别克扎特·奥马罗夫: runs of Han or Latin characters joined by dots. */
function dotted(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  for (let dot = start + 1; dot < end - 1; dot++) {
    if (!DOT.test(text[dot] as string)) continue;
    let last = dot;
    while (last + 1 < end) {
      const next = partEnd(view, last + 1);
      if (next < 0 || !DOT.test(text[next] ?? '') || next >= end - 1) break;
      last = next;
    }
    for (let from = dot - 1; from >= start && dot - from <= 8 && isNamePart(text, from); from--) {
      if (dot - from < 1) continue;
      const spelled = isSpelled(text, from, dot);
      for (let stop = last + 2; stop <= Math.min(end, last + 9) && isNamePart(text, stop - 1); stop++) {
        const tail = isSpelled(text, last + 1, stop);
        const score = weights.dotted + 0.5 * (spelled + tail) + leftEvidence(view, from) + rightEvidence(view, stop) + edge(view, from, stop);
        propose({ kind: 'name', start: from, end: stop, rule: 'person/dotted', score: score - 2 });
      }
    }
    dot = last;
  }
}

function isNamePart(text: string, at: number): boolean {
  return isHan(text, at) || isLatin(text, at);
}

function partEnd(view: SentenceView, from: number): number {
  let at = from;
  while (at < view.end && isNamePart(view.text, at) && at - from < 9) at++;
  return at > from ? at : -1;
}

/** Characters of the usual spelling tables for, others against: in [-n, n]. */
function isSpelled(text: string, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += isTransliteration[text.charCodeAt(i)] || isLatin(text, i) ? 1 : -2;
  return sum;
}

function edge(view: SentenceView, from: number, stop: number): number {
  return (view.isWordBoundary(from) ? 0.4 : -0.6) + (view.isWordBoundary(stop) ? 0.4 : -0.6);
}

/** 拉赫蒙, 特朗普: two to seven characters of the spelling tables. */
function transliterated(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  for (let from = start; from < end - 1; from++) {
    if (!isTransliteration[text.charCodeAt(from)]) continue;
    let left: number | null = null;
    for (let stop = from + 1; stop < Math.min(end, from + 7) && isTransliteration[text.charCodeAt(stop)]; ) {
      stop++;
      if (!view.isWordBoundary(from) || !view.isWordBoundary(stop)) continue;
      const words = view.words.slice(view.wordIndexAt(from), view.wordIndexAt(stop - 1) + 1);
      const spelling = words.every((word) => /^(?:nr|nrt|x|nz|eng)/.test(word.tag) || word.end - word.start === 1);
      if (!spelling && words.length === 1) continue;
      left ??= leftEvidence(view, from);
      const name = words.some((word) => /^nr/.test(word.tag)) ? weights.transliteratedWord : 0;
      const score = weights.transliterated + weights.transliteratedCharacter * (stop - from) + name + (spelling ? 0.6 : -0.6) + left + rightEvidence(view, stop);
      propose({ kind: 'name', start: from, end: stop, rule: 'person/transliterated', score });
    }
  }
}

/** 扎西顿珠, 吐尔逊: one or more known parts of names, joined. */
function fromMorphemes(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  for (let from = start; from < end - 1; from++) {
    const visit = (at: number, count: number) => {
      if (count > 0 && at - from >= 2) {
        const score = weights.morphemes + weights.morpheme * count + 0.25 * (at - from) + leftEvidence(view, from) + rightEvidence(view, at);
        propose({ kind: 'name', start: from, end: at, rule: 'person/morphemes', score });
        if (at < end && isTransliteration[text.charCodeAt(at)] && at - from < 8) {
          propose({ kind: 'name', start: from, end: at + 1, rule: 'person/morphemes', score: score - 0.8 - rightEvidence(view, at) + rightEvidence(view, at + 1) });
        }
      }
      if (count < 4) morphemes.each(text, at, end, (stop) => visit(stop, count + 1));
    };
    visit(from, 0);
  }
}

/** John Smith, Rustam Karimov, João de Freitas Júnior: capitalised words with their particles. */
function latin(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const slice = view.text.slice(view.start, view.end);
  if (!/[A-Z\u00c0-\u00de]/.test(slice)) return;
  const pattern = /\p{Lu}[\p{L}'’-]*\.?(?: (?:(?:d[aeio]|dos|das|van|von|der|den|bin|al|el|la|le|y|ter)\b|\p{Lu}[\p{L}'’-]*\.?)){0,5}/gu;
  for (const match of slice.matchAll(pattern)) {
    if (!/\p{Script=Latin}/u.test(match[0])) continue;
    const from = view.start + match.index;
    const stop = from + match[0].length;
    const parts = match[0].split(' ').length;
    const shout = /^[A-Z0-9&. -]+$/.test(match[0]) ? -4 : 0;
    const single = parts === 1 ? -2 : 0;
    const score = weights.latin + weights.latinPart * parts + shout + single + leftEvidence(view, from) + rightEvidence(view, stop);
    propose({ kind: 'name', start: from, end: stop, rule: 'person/latin', score });
  }
}

/** Whatever stands between a title and a boundary, two to five characters: surnames no list has, names that are words. */
function unknownAfterTitle(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text, start, end } = view;
  for (let at = start; at < end; at++) {
    heads.each(text, at, end, (headEnd) => {
      let from = headEnd;
      if (text[from] === ' ') from++;
      for (let stop = from + 1; stop < Math.min(end, from + 5) && isHan(text, stop - 1) && isHan(text, stop); ) {
        stop++;
        const closed = stop >= end || isStop(text, stop) || text[stop] === '、' || followers.longest(text, stop, end) > stop + 1;
        if (!closed || followers.longest(text, from, end) > 0) continue;
        const length = stop - from;
        propose({ kind: 'name', start: from, end: stop, rule: 'person/after-title', score: weights.unknownName + (length > 3 ? -0.8 : 0) + rightEvidence(view, stop) });
      }
    });
  }
}
