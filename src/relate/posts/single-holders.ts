import type { ReadPost } from './read-profiles.js';

/** Posts that one person at a time holds. */
const SOLE =
  /^(?:(?:党委|党组|党总支|党支部|纪委)?书记|书记|校长|院长|董事长|董事長|总经理|總經理|总裁|總裁|首席执行官|行长|社长|社長|台长|局长|局長|厅长|處長|处长|馆长|館長|理事长|理事長|会长|會長|秘书长|秘書長|市长|县长|区长|镇长|乡长|省长|州长|主席|总统|總統|总理|總理|首相|校長|院長|市長|縣長)$/u;

/** The bodies at which a sentence gives a post of a single holder, by the title: a further holder of it is at another one. */
export class SingleHolders {
  readonly #at = new Map<string, Map<string, string>>();

  constructor(posts: readonly ReadPost[]) {
    for (const { title, body, by, person, status } of posts) {
      if (!body || body.unit !== null || (by !== 'beside' && by !== 'list') || title.status !== 'current' || (status && status !== 'current')) continue;
      if (!SOLE.test(title.title)) continue;
      const holders = this.#at.get(title.title) ?? new Map<string, string>();
      this.#at.set(title.title, holders);
      if (!holders.has(body.organisation)) holders.set(body.organisation, person.personId ?? '');
    }
  }

  /** The bodies where somebody else holds the title. */
  others(title: string, personId: string): ReadonlySet<string> {
    const names = new Set<string>();
    for (const [name, holder] of this.#at.get(title) ?? []) if (holder !== personId) names.add(name);
    return names;
  }
}
