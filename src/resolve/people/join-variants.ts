import type { UnionFind } from '../union-find.js';
import type { Doubts } from './doubts.js';
import { areTwoFullNames, isNameVariant, maySpellOne } from './name-variants.js';
import type { Holder } from './seats.js';

/**
 * Joins people under two forms of a name who hold one office: 云飞 and 乔治·云飞, both 总统 of one state. `offices` are the holders of each
 * office that has several. Names that differ in one sound, where nothing says that they are foreign, are told as a doubt.
 */
export function joinVariants(offices: Iterable<readonly Holder[]>, nameOf: (index: number) => string, unions: UnionFind, doubts: Doubts): void {
  // all forms that are joined so far, lest one short form make two full names one
  const forms = new Map<number, readonly string[]>();
  const formsOf = (index: number): readonly string[] => forms.get(unions.find(index)) ?? [nameOf(index)];
  for (const holders of offices) {
    for (const [a, b] of pairsOf(holders)) {
      const [one, other] = [nameOf(a.index), nameOf(b.index)];
      if (maySpellOne(one, other)) doubts.push(a.index, b.index, 'same office; the names differ in one sound');
      if (!isNameVariant({ name: one, articles: a.articles }, { name: other, articles: b.articles })) continue;
      const [x, y] = [formsOf(a.index), formsOf(b.index)];
      if (x.some((form) => y.some((another) => areTwoFullNames(form, another)))) continue;
      if (unions.union(a.index, b.index)) forms.set(unions.find(a.index), [...x, ...y]);
    }
  }
}

function* pairsOf(holders: readonly Holder[]): Generator<[Holder, Holder]> {
  for (const [at, one] of holders.entries()) for (const other of holders.slice(at + 1)) yield [one, other];
}
