import type { Article } from '../../model/article.js';
import type { Passage } from './passage.js';
import type { Signing } from './signing.js';
import { isDiplomatic } from './states.js';
import { dateBefore } from './when.js';

const TOLD = /曾|早在|此前|先前|上一?次|去年|前年|历史上|回顾|回忆|当年那份|首个|首份|已于|年初/;

/** Dates a signing by its own words, and says whether it is an older one that the article recalls. */
export function placeInTime(article: Article, passages: readonly Passage[], passage: Passage, signing: Signing): void {
  const { mask } = passage;
  const before = mask.text.slice(0, signing.anchor.from);
  signing.date = dateBefore(mask, signing.anchor.from, signing.anchor.to);
  const month = typeof signing.date === 'string' && !/-\d\d-\d\d$/.test(signing.date);
  signing.told =
    signing.anchor.status !== 'planned' && ((TOLD.test(before) && !/同日|当天/.test(before)) || month || inSpeech(article, passages, passage, signing));
}

/** 某某指出，…双方签署自由贸易协定: what statesmen say in talks has been done, on a day that they do not name. */
function inSpeech(article: Article, passages: readonly Passage[], passage: Passage, signing: Signing): boolean {
  if (signing.date || !isDiplomatic(article)) return false;
  const first = passages.find(({ sentence }) => sentence.block === passage.sentence.block) as Passage;
  return /^P(?:首先)?(?:指出|强调|表示|介绍|说)/.test(first.mask.text);
}
