import type { Article } from '../../model/article.js';
import { abbreviates } from '../entities/abbreviates.js';
import type { BodyReference } from './body-reference.js';
import { wholesOf } from './hosts.js';

/** The words right before a title, back to the last mark: 云航 of ，云航董事长. */
const TAIL = /\p{Script=Han}{2,8}$/u;
const LEAD = /^(?:由|与|和|为|是|原|现任|在|对|向|同|代表|邀请|以及|及|时任|，)/u;

/** The body whose short form stands right before a title without having been read as a body, or null. */
export function shortBodyBefore(article: Article, titleAt: number): BodyReference | null {
  const tail = TAIL.exec(article.text.slice(Math.max(0, titleAt - 8), titleAt))?.[0].replace(LEAD, '');
  if (!tail || tail.length < 2 || tail.length > 7) return null;
  const owners = wholesOf(article).filter(({ organisation }) => abbreviates(tail, organisation.name));
  const only = owners.length === 1 ? owners[0]?.organisation : undefined;
  return only ? { organisation: only.name, organisationId: only.id, unit: null, department: false, base: only.name, start: titleAt - tail.length, end: titleAt } : null;
}
