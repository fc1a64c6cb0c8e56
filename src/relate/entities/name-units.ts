import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { isPlainUnitName } from '../posts/departments.js';

/** A body as a post names it, with where its words stand. */
interface Named {
  body: { organisation: string; organisationId: string | null; unit: string | null; told?: boolean; start: number } | null;
}

/** Longest full name of a department; what is longer has been put together wrongly. */
const LONGEST = 36;

/**
 * Gives departments and bodies of a place their full names (教务处 → 云岭大学教务处, 县委 → 清河县委) where the posts held there say
 * whose they are. The printed form stays an alias.
 */
export function nameUnits(article: Article, posts: readonly Named[]): void {
  const full = new Map<string, Set<string>>();
  for (const { body } of posts) {
    if (!body) continue;
    const id = article.organisationMentions.find((mention) => mention.start === body.start)?.organisationId;
    if (
      id &&
      (body.organisationId === id || (body.told && body.unit !== null && isPlainUnitName(body.unit) && /(?:[处科室部系办]|中心|学院)$/u.test(body.unit)))
    )
      full.set(id, (full.get(id) ?? new Set()).add(body.organisation + (body.unit ?? '')));
  }
  const names = new Set(article.organisations.map((organisation) => organisation.name));
  for (const organisation of article.organisations) {
    const [name, other] = full.get(organisation.id) ?? [];
    if (!name || other || !isFuller(name, organisation) || names.has(name)) continue;
    names.add(name);
    rename(article, organisation, name);
  }
}

const isFuller = (name: string, { name: printed }: Organisation) => name.length > printed.length && name.length <= LONGEST && name.endsWith(printed.slice(1));

function rename(article: Article, organisation: Organisation, name: string): void {
  for (const person of article.people)
    for (const post of person.posts) if (post.organisationId === organisation.id && post.organisation === organisation.name) post.organisation = name;
  organisation.aliases = [organisation.name, ...organisation.aliases.filter((alias) => alias !== name)];
  organisation.name = name;
}
