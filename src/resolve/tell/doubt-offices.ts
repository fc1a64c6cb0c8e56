import type { DatasetPost } from '../../model/dataset-post.js';
import { canonicalName } from '../organisations/canonical-name.js';
import { type HeldOffice, RIVAL_OFFICES, stateOffice } from '../people/state-offices.js';

/** With so many times the articles, the other office is the person's and this one somebody else's. */
const TIMES = 2;

/** Whoever acts for a president is no speaker either. */
const ACTING = /^(?:代理?|临时)/;

interface OfficePost extends HeldOffice {
  id: string;
  /** Articles that show the person in office. */
  current: readonly string[];
}

/**
 * Posts that articles give only together with an office that nobody has beside them, each with the reason: the articles tell of two people of
 * one name (冰岛国王奥拉夫、首相奥拉夫) or read one post wrong. By the post's id.
 */
export function doubtOffices(posts: readonly DatasetPost[]): Map<string, string> {
  const offices = posts.flatMap(officePost);
  const doubts = new Map<string, string>();
  if (offices.length < 2) return doubts;
  const home = homeOf(offices);
  for (const post of offices) {
    const abroad = home !== null && post.country !== '' && post.country !== home;
    const rivals = offices.filter((other) => (abroad ? other.country === home : other.country === post.country && isRival(post, other)));
    const beside = new Set(rivals.filter(({ current }) => abroad || current.length >= TIMES * post.current.length).flatMap(({ current }) => current));
    if (beside.size > post.current.length && post.current.every((article) => beside.has(article))) doubts.set(post.id, 'only articles that give an office of another holder as well');
  }
  return doubts;
}

function officePost({ id, organisation, title, phases }: DatasetPost): OfficePost[] {
  const office = stateOffice(organisation === null ? null : canonicalName(organisation), title.replace(ACTING, ''));
  const current = phases.find(({ status }) => status === 'current')?.articles ?? [];
  return office === null || current.length === 0 ? [] : [{ ...office, id, current }];
}

/** The state of most articles. */
function homeOf(offices: readonly OfficePost[]): string | null {
  const counts = new Map<string, number>();
  for (const { country, current } of offices) if (country !== '') counts.set(country, (counts.get(country) ?? 0) + current.length);
  const [most] = [...counts].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1));
  return most?.[0] ?? null;
}

function isRival(a: HeldOffice, b: HeldOffice): boolean {
  return RIVAL_OFFICES.some(([high, low]) => (a.office === high && b.office === low) || (a.office === low && b.office === high));
}
