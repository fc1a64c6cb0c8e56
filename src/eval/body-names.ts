import type { GoldArticle } from './gold-article.js';
import { squeeze } from './normal-forms.js';

/** Which gold body a name means: by its full name, an alias, or the fuller form that a post gives it. */
export class BodyNames {
  readonly #canonical = new Map<string, string>();
  readonly #full = new Set<string>();

  constructor(gold: GoldArticle) {
    for (const { name, aliases } of gold.organisations) {
      this.#full.add(squeeze(name));
      for (const form of [name, ...aliases]) this.#learn(squeeze(form), squeeze(name));
    }
    for (const { posts } of gold.people) for (const { org } of posts) this.#learnFromPost(squeeze(org));
  }

  /** The squeezed full name of the body that a name means; the squeezed name itself when it means none. */
  resolve = (name: string | null | undefined): string => this.#canonical.get(squeeze(name)) ?? squeeze(name);

  /** The squeezed full name of the body that a squeezed name means, undefined when it means none. */
  find(name: string): string | undefined {
    return this.#canonical.get(name);
  }

  /** Whether a squeezed name is a full one. */
  isFull(name: string): boolean {
    return this.#full.has(name);
  }

  /** Every squeezed full name. */
  get fullNames(): string[] {
    return [...this.#full];
  }

  #learn(form: string, name: string): void {
    if (!this.#canonical.has(form)) this.#canonical.set(form, name);
  }

  /** 财政局 in the list, 某市财政局 in a post: the post's form is a name of the same body, and a full one. */
  #learnFromPost(form: string): void {
    if (!form || this.#canonical.has(form)) return;
    const [listed] = [...this.#full].filter((name) => name.length > 2 && form.endsWith(name)).sort((x, y) => y.length - x.length);
    if (!listed) return;
    this.#canonical.set(form, listed);
    this.#full.add(form);
  }
}
