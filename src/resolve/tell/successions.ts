import type { DatasetPost } from '../../model/dataset-post.js';
import { compareCodePoints } from '../../text/compare-code-points.js';

type Holder = Pick<DatasetPost, 'id' | 'personId'> & { first: string; last: string };

/** Posts before and after a post: those of who was seen in it before, and after. */
export type Succession = Pick<DatasetPost, 'predecessorId' | 'successorId'>;

const SINGLE_HOLDER: ReadonlySet<string> = new Set(['head', 'partySecretary', 'chair', 'chiefExecutive', 'secretaryGeneral']);
const NOBODY: Succession = { predecessorId: null, successorId: null };

/** Finds who followed whom in posts that one person holds at a time (校长, 书记, 董事长), as far as articles with a day show them there. */
export class Successions {
  private readonly seats = new Map<string, Holder[]>();

  add({ id, personId, organisationId, organisation, unit, title, category, level, firstSeen, lastSeen, doubt }: DatasetPost): void {
    if (organisation === null || firstSeen === null || lastSeen === null || level !== 'chief' || !SINGLE_HOLDER.has(category) || doubt !== null) return;
    // a place has no id of its own: 江北省 省长
    const seat = [organisationId ?? organisation, unit ?? '', title].join('\0');
    this.seats.set(seat, [...(this.seats.get(seat) ?? []), { id, personId, first: firstSeen, last: lastSeen }]);
  }

  /** Post → the posts before and after it. Times that overlap show no succession. */
  find(): (post: string) => Succession {
    const found = new Map<string, Succession>();
    for (const holders of this.seats.values()) {
      const order = [...holders].sort((a, b) => compareCodePoints(a.first, b.first) || compareCodePoints(a.id, b.id));
      for (let at = 0; at + 1 < order.length; at++) {
        const [before, after] = [order[at], order[at + 1]];
        if (!before || !after || before.last >= after.first || before.personId === after.personId) continue;
        found.set(before.id, { ...(found.get(before.id) ?? NOBODY), successorId: after.id });
        found.set(after.id, { ...(found.get(after.id) ?? NOBODY), predecessorId: before.id });
      }
    }
    return (post) => found.get(post) ?? NOBODY;
  }
}
