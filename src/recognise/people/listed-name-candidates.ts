import { isHan } from '../chart/characters.js';
import { Evidence, feature } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { placeNames } from '../../text/place-names.js';
import type { Offer } from './foreign-name-candidates.js';
import { addLeft, addRight } from './name-context.js';
import { addList, eachOddMember } from './name-lists.js';
import { noNames, seldom, surnameFeature } from './name-tables.js';

const LISTED = feature('name unlike any in a list of names', -2.5);

/** Proposes members of lists of names that have no surname the lists know (甲某、书香、乙某): names that are words. */
export function listedCandidates(view: SentenceView, offer: Offer): void {
  const { text } = view;
  const before = text.indexOf('、', view.start);
  if (before < 0 || before >= view.end) return;
  eachOddMember(view, (start, end) => {
    if (end - start < 2 || end - start > 3 || (surnameFeature[text.charCodeAt(start)] as number) >= 0) return;
    for (let at = start; at < end; at++) if (!isHan(text, at)) return;
    if (noNames.hasAt(text, start, end) || seldom.hasAt(text, start, end) || placeNames.at(text, start, end) !== undefined) return;
    offer(start, end, 'person/listed', addList(view, start, end, true, addRight(view, end, addLeft(view, start, new Evidence()))).add(LISTED));
  });
}
