import { compareCodePoints } from '../../text/compare-code-points.js';
import { KINDS, type Kind, type ToldArticle } from './told-article.js';

/** Which articles tell of which thing, and in which version. Articles by their number in the dataset. */
export class FactIndex {
  private readonly articles: Record<Kind, Map<string, number[]>>;
  private readonly versions: string[] = [];
  private readonly bodies = new Map<string, string>();

  constructor() {
    this.articles = Object.fromEntries(KINDS.map((kind) => [kind, new Map<string, number[]>()])) as Record<Kind, Map<string, number[]>>;
  }

  /** Adds the next article. */
  add({ version, ids, bodies }: ToldArticle): void {
    const article = this.versions.push(version) - 1;
    for (const [post, organisation] of bodies) this.bodies.set(post, organisation);
    for (const kind of KINDS) {
      for (const id of ids[kind]) {
        const list = this.articles[kind].get(id);
        if (list) list.push(article);
        else this.articles[kind].set(id, [article]);
      }
    }
  }

  /** All ids of a kind, sorted. */
  ids(kind: Kind): string[] {
    return [...this.articles[kind].keys()].sort(compareCodePoints);
  }

  /** The body that a post is at, where it has an id. */
  bodyOf(post: string): string | undefined {
    return this.bodies.get(post);
  }

  articlesOf(kind: Kind, id: string): readonly number[] {
    return this.articles[kind].get(id) ?? [];
  }

  /** What all articles that tell of a thing say, in one string: the same when none of them says anything else. */
  versionsOf(kind: Kind, id: string): string {
    return this.articlesOf(kind, id).map((article) => this.versions[article]).join(' ');
  }
}
