import { fold } from '../../src/text/fold.js';
import { type Candidate, wordsEnd } from '../../src/recognise/chart/candidate.js';

/** An annotated article as far as training reads it. */
export interface Annotated {
  id: string;
  people: { name: string; posts: { title: string }[] }[];
  organisations: { name: string; aliases: string[] }[];
  /** All titles of the text, where they are marked; otherwise only those of people's posts are known. */
  titles?: string[];
}

/** What is wanted of an article: words of names, bodies and titles. */
export interface Aim { names: Set<string>; bodies: Set<string>; standIns: Set<string>; titles: Set<string>; allTitles: boolean }

const STAND_IN = /^(?:[该我本]?(?:校|院|行|会|所|局|厂|司|公司|集团|中心|市|县|区|省)|学校|学院|医院|公司|集团|集团公司|企业|院方|校方|学会|协会|商会|基金会|研究院|中心|银行|大使馆|管委会|医疗队|合作社|厂里|实验室|联合会|联盟|研究所|技校|党组织|代表团|區裡|区里|村里|县里)$/u;

export const squeeze = (words: string): string => fold(words).replace(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/gu, '');

export function aimOf(gold: Annotated): Aim {
  const names = new Set<string>();
  const titles = new Set<string>();
  for (const person of gold.people) {
    names.add(squeeze(person.name));
    const last = person.name.split(/[·•・ ]/u).at(-1) as string;
    if (last !== person.name && last.length > 1) names.add(squeeze(last));
    for (const post of person.posts) titles.add(squeeze(post.title));
  }
  for (const title of gold.titles ?? []) titles.add(squeeze(title));
  const bodies = new Set<string>();
  const standIns = new Set<string>();
  for (const body of gold.organisations) for (const form of [body.name, ...body.aliases]) (STAND_IN.test(form) ? standIns : bodies).add(squeeze(form).replace(/[《》“”]/gu, ''));
  return { names, bodies, standIns, titles, allTitles: gold.titles !== undefined };
}

/** The words that a candidate stands for; of a title those without 原, 时任. */
export const wordsOf = (text: string, candidate: Candidate): string => text.slice(candidate.titleStart ?? candidate.start, wordsEnd(candidate));

/** 1 wanted, -1 wrong, 0 left open. */
export function judge(text: string, aim: Aim, candidate: Candidate): number {
  const words = squeeze(text.slice(candidate.start, wordsEnd(candidate)));
  if (candidate.kind === 'name') return aim.names.has(words) ? 1 : -1;
  if (candidate.kind === 'body') {
    if (aim.bodies.has(words)) return 1;
    if (aim.standIns.has(words) || candidate.form === 'anaphor') return 0;
    return -1;
  }
  if (candidate.kind === 'title') {
    if (aim.titles.has(wordsOf(text, candidate)) || aim.titles.has(words)) return 1;
    return aim.allTitles || cutsWanted(text, aim, candidate) ? -1 : 0;
  }
  return 0;
}

/** True when the candidate is a part of a wanted title that stands here (书记 of 党委副书记). */
function cutsWanted(text: string, aim: Aim, { start, end }: Candidate): boolean {
  for (let from = Math.max(0, start - 10); from <= start; from++) {
    for (let to = Math.max(end, from + 2); to <= Math.min(text.length, from + 16); to++) if (aim.titles.has(text.slice(from, to))) return true;
  }
  return false;
}
