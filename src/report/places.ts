import type { PackedArticle, Place } from './page-data.js';

/** Where everything in the dataset is mentioned, gathered article by article in the order of their rows. */
export class Places {
  private readonly byEntity = new Map<string, Place[]>();

  /** Takes the places of the people, bodies and agreements of one article. */
  gather(row: number, article: PackedArticle): void {
    const ids = new Map<string, string | null>();
    for (const entity of [...article.people, ...article.organisations]) ids.set(entity.id, entity.target);
    article.agreements.forEach((agreement, i) => {
      ids.set(agreement.id, article.agreementIds[i] ?? null);
    });
    for (const [, start, , , , target] of article.marks) this.add(ids.get(target), row, start);
    article.agreements.forEach((agreement, i) => {
      const id = article.agreementIds[i];
      // several agreements may share one passage, whose mark leads to the first of them only
      if (id && !this.byEntity.get(id)?.some((place) => place[0] === row)) this.add(id, row, agreement.start);
    });
  }

  /** The places of one thing; none when no article of the dataset mentions it. */
  of(id: string): Place[] {
    return this.byEntity.get(id) ?? [];
  }

  private add(id: string | null | undefined, row: number, start: number): void {
    if (!id) return;
    let places = this.byEntity.get(id);
    if (!places) this.byEntity.set(id, (places = []));
    const last = places.at(-1);
    if (last?.[0] !== row) places.push([row, start]);
    else if (!last.includes(start, 1)) last.push(start);
  }
}

/** How often something is mentioned. */
export function mentionCount(places: readonly Place[]): number {
  return places.reduce((sum, place) => sum + place.length - 1, 0);
}
