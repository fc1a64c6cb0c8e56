import { placeNames } from '../../text/place-names.js';
import { feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';

/** 恒岳银行（中国）: the place belongs to the name. */
export const WITH_PLACE = feature('body with a place in brackets', 2.5);
const LONGEST = 5;

/** Where the bracket ends that opens at `at` and holds nothing but a place, else -1. */
export function bracketedPlaceEnd(view: SentenceView, at: number): number {
  const { text, end } = view;
  const open = text[at];
  if (open !== '（' && open !== '(') return -1;
  const placeEnd = placeNames.longest(text, at + 1, Math.min(end, at + 1 + LONGEST));
  return placeEnd > 0 && (text[placeEnd] === '）' || text[placeEnd] === ')') ? placeEnd + 1 : -1;
}
