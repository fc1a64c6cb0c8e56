import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import type { Article } from '../../model/article.js';
import type { BodyReference } from './body-reference.js';
import type { ReadPost } from './read-profiles.js';
import { isOfState, needsNoBody, titleFits } from './title-domain.js';

/** How far back a post still gives its body to one of the same kind. */
const REACH = 160;
const RANKED = /^(?:第一|常务|执行|名誉|荣誉|首席|候任|前任|现任|首任|轮值|輪任|联席|永远|永遠|永久|专职|驻会)*(?:副|副)?/u;

/** The title without what makes it first, deputy or honorary: 秘书长 of 副秘书长. */
const headOf = (title: string): string => title.replace(RANKED, '');

/**
 * Gives posts without a body the one of a post of the same kind just before: 甲出任某联盟秘书长。副秘书长为乙.
 * Heads of states take the state of the one named before: 某国总统甲 …，第一副总理乙.
 */
export function withCarriedBodies(article: Article, posts: readonly ReadPost[]): ReadPost[] {
  const known = posts.filter((post) => post.body !== null && !post.title.rank).sort((a, b) => a.title.start - b.title.start);
  return posts.map((post) => {
    const { title } = post;
    if (post.body || title.rank || (title.start === post.person.end && !/副|^总理$/u.test(title.title))) return post;
    const state = isOfState(title.title);
    if (!state && needsNoBody(title.title)) return post;
    const block = article.blocks.find((candidate) => candidate.start <= title.start && title.start < candidate.end);
    const before = known.filter(
      (other) => other.title.start < title.start && other.title.start >= (block?.start ?? 0) && (state || title.start - other.title.end < REACH),
    );
    const said = known.some((other) => other.person.personId === post.person.personId && other.title.title.endsWith('总理'));
    const body = (said ? null : premierOf(article, post)) ?? (state ? stateOf(before) : siblingOf(before, post));
    return body ? { ...post, body, by: 'list' } : post;
  });
}

/** A premier by a Chinese name in news of the party's centre is the State Council's. */
function premierOf(article: Article, { title, person }: ReadPost): BodyReference | null {
  if (!/^(?:副)?总理$/u.test(title.title) || person.name.length > 3 || !/国务院|党中央|总书记|国家主席/u.test(article.text)) return null;
  const organisation = '国务院';
  const known = article.organisations.find(({ name }) => name === organisation);
  return {
    organisation,
    organisationId: known?.id ?? null,
    unit: null,
    department: false,
    base: organisation,
    start: title.start,
    end: title.end,
  };
}

/** Which body a title without one was found at, so that its deputies further on are held there too: 大会选举甲为会长，乙为副会长. */
export class FoundHosts {
  readonly #found: { head: string; at: number; body: BodyReference }[] = [];

  add({ title, start }: ReadPost['title'], body: BodyReference): void {
    this.#found.push({ head: headOf(title), at: start, body });
  }

  /** The body of the same title's first holder, for a deputy just behind it. */
  of({ title, start }: ReadPost['title']): BodyReference | null {
    const head = headOf(title);
    if (head === title || head.length < 2) return null;
    return this.#found.findLast((one) => one.head === head && one.at < start && start - one.at < REACH)?.body ?? null;
  }
}

function siblingOf(before: readonly ReadPost[], { title, person }: ReadPost): BodyReference | null {
  const head = headOf(title.title);
  if (head === title.title || head.length < 2) return null;
  const found = before.findLast((other) => headOf(other.title.title) === head && other.person.personId !== person.personId);
  const body = found?.body ?? null;
  return body && titleFits(title.title, body.unit ?? body.organisation) > 0 ? body : null;
}

function stateOf(before: readonly ReadPost[]): BodyReference | null {
  const found = before.findLast(({ title }) => isOfState(title.title))?.body;
  return found ? asState(found) : null;
}

/** The state of a body of it (某国内阁 → 某国), or null when its name begins with none. */
export function asState(body: BodyReference): BodyReference | null {
  for (let length = 7; length >= 2; length--) {
    const name = body.organisation.slice(0, length);
    if (name.length === length && COUNTRY_NAMES.has(name))
      return { ...body, organisation: name, organisationId: null, unit: null, department: false, base: name, place: true };
  }
  return null;
}
