import type { Article } from '../../model/article.js';
import { withoutPlace } from '../../text/place-names.js';
import { abbreviates } from '../entities/abbreviates.js';
import type { BodyReference } from './body-reference.js';
import { wholesOf } from './hosts.js';

/** The words right before a title, back to the last mark: 云航 of ，云航董事长. */
const TAIL = /\p{Script=Han}{2,8}$/u;
const LEAD = /^(?:由|与|和|为|是|原|现任|在|对|向|同|代表|邀请|以及|及|时任|，)/u;

/** 云岭职高 for 云岭职业高级中学: the first words in place, the others in their order. */
export function isShortFor(short: string, full: string): boolean {
  if (abbreviates(short, full)) return true;
  if (short.length < 3 || short.length > 6 || full.length < short.length + 3) return false;
  const bare = withoutPlace(full);
  const starts = short[0] === full[0] || short[0] === bare[0] || full.includes(short.slice(0, 2));
  if (!starts) return false;
  let at = Math.max(0, full.indexOf(short.slice(0, 2)));
  for (const char of short) {
    at = full.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The body whose short form stands right before a title without having been read as a body, or null. */
export function shortBodyBefore(article: Article, titleAt: number): BodyReference | null {
  const tail = TAIL.exec(article.text.slice(Math.max(0, titleAt - 8), titleAt))?.[0].replace(LEAD, '');
  if (!tail || tail.length < 2 || tail.length > 7) return null;
  const owners = wholesOf(article).filter(({ organisation }) => isShortFor(tail, organisation.name));
  const only = owners.length === 1 ? owners[0]?.organisation : undefined;
  return only ? { organisation: only.name, organisationId: only.id, unit: null, department: false, base: only.name, start: titleAt - tail.length, end: titleAt } : null;
}
