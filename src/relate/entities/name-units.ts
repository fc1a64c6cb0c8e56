import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { isPlainUnitName, isRelative, standInOf } from '../posts/departments.js';
import type { RelativePlaces } from '../posts/relative-places.js';

/** A body as a post names it, with where its words stand. */
interface Named {
  body: { organisation: string; organisationId: string | null; unit: string | null; told?: boolean; spoken?: boolean; start: number } | null;
}

/** Longest full name of a department; what is longer has been put together wrongly. */
const LONGEST = 36;

/**
 * Gives departments and bodies of a place their full names (教务处 → 云岭大学教务处, 县委 → 清河县委) where the posts held there say
 * whose they are. The printed form stays an alias.
 */
export function nameUnits(article: Article, posts: readonly Named[], places: RelativePlaces): void {
  const full = new Map<string, Set<string>>();
  const add = (id: string, name: string) => full.set(id, (full.get(id) ?? new Set()).add(name));
  for (const { body } of posts) {
    const id = body && article.organisationMentions.find((mention) => mention.start === body.start)?.organisationId;
    if (body && id && (body.organisationId === id || isOfList(body))) add(id, body.organisation + (body.unit ?? ''));
  }
  for (const { id, name, mentions } of article.organisations) {
    if (!isRelative(name) || !/^[省市县区州镇乡]/u.test(name)) continue;
    for (const { start } of mentions) add(id, (places.of(name[0] as string, start) ?? (name[0] as string)) + name.slice(1));
  }
  const names = new Set(article.organisations.map((organisation) => organisation.name));
  for (const organisation of article.organisations) {
    const [name, other] = full.get(organisation.id) ?? [];
    if (!name || other || name.length <= organisation.name.length - 1 || name.length > LONGEST || !endsAlike(name, organisation)) continue;
    if (names.has(name)) {
      const same = article.organisations.find((candidate) => candidate !== organisation && candidate.name === name);
      if (same) join(article, organisation, same);
      continue;
    }
    names.add(name);
    rename(article, organisation, name);
  }
}

/** 县委 that can only be the 清河县委 of the record is no second body. */
function join(article: Article, short: Organisation, full: Organisation): void {
  for (const mention of article.organisationMentions) if (mention.organisationId === short.id) mention.organisationId = full.id;
  for (const person of article.people)
    for (const post of person.posts) {
      if (post.organisationId !== short.id) continue;
      post.organisationId = full.id;
      if (post.organisation === short.name) post.organisation = full.name;
    }
  for (const organisation of article.organisations) if (organisation.parentId === short.id) organisation.parentId = full.id;
  full.mentions = [...full.mentions, ...short.mentions].sort((a, b) => a.start - b.start);
  full.aliases = [...new Set([...full.aliases, short.name, ...short.aliases])].filter((alias) => alias !== full.name);
  full.confidence = Math.max(full.confidence, short.confidence);
  article.organisations = article.organisations.filter((organisation) => organisation !== short);
}

type Body = NonNullable<Named['body']>;
const isOfList = ({ unit, told, spoken }: Body) => unit !== null && (spoken || (told && isPlainUnitName(unit) && /(?:[处科室部系办]|中心|学院)$/u.test(unit)));
const endsAlike = (name: string, { name: printed }: Organisation) => name.endsWith(printed.slice(1)) || name.endsWith(printed.slice(standInOf(printed).length));

function rename(article: Article, organisation: Organisation, name: string): void {
  for (const person of article.people)
    for (const post of person.posts) if (post.organisationId === organisation.id && post.organisation === organisation.name) post.organisation = name;
  organisation.aliases = [organisation.name, ...organisation.aliases.filter((alias) => alias !== name)];
  organisation.name = name;
}
