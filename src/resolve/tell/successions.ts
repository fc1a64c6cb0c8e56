import type { DatasetPost } from '../../model/dataset-post.js';
import { compareCodePoints } from '../../text/compare-code-points.js';

/** Who was seen when in a post that one person holds at a time. */
export interface Holder {
  post: string;
  person: string;
  first: string;
  last: string;
}

/** One post and the one that followed it. */
export type Succession = [before: string, after: string];

const SINGLE_HOLDER: ReadonlySet<string> = new Set(['head', 'partySecretary', 'chair', 'chiefExecutive', 'secretaryGeneral']);

/** The seat of a post that one person holds at a time (校长, 书记, 董事长) and its holder, as far as articles with a day show them there; else null. */
export function seatOf({ id, personId, organisationId, organisation, unit, title, category, level, firstSeen, lastSeen, doubt }: DatasetPost): { seat: string; holder: Holder } | null {
  if (organisation === null || firstSeen === null || lastSeen === null || level !== 'chief' || !SINGLE_HOLDER.has(category) || doubt !== null) return null;
  // a place has no id of its own: 江北省 省长
  return { seat: [organisationId ?? organisation, unit ?? '', title].join('\0'), holder: { post: id, person: personId, first: firstSeen, last: lastSeen } };
}

/** Who followed whom among the holders of one seat. Times that overlap show no succession. */
export function successionsOf(holders: readonly Holder[]): Succession[] {
  const order = [...holders].sort((a, b) => compareCodePoints(a.first, b.first) || compareCodePoints(a.post, b.post));
  return order.flatMap((before, at): Succession[] => {
    const after = order[at + 1];
    return after && before.last < after.first && before.person !== after.person ? [[before.post, after.post]] : [];
  });
}
