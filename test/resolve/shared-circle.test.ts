import { describe, expect, it } from 'vitest';
import { areTwoFullNames, isNameVariant } from '../../src/resolve/people/name-variants.js';
import { type Companion, joinCircles } from '../../src/resolve/people/shared-circle.js';
import { UnionFind } from '../../src/resolve/union-find.js';

const sight = (index: number, company: number[], countries: string[] = []): Companion => ({ index, company, countries });

/** Groups of sights after joining, each as its indices. */
function groups(sights: Companion[], asked: number): number[][] {
  const unions = new UnionFind();
  unions.grow(sights.length);
  joinCircles(
    sights,
    asked,
    (index) => unions.find(index),
    (a, b) => unions.union(a, b),
  );
  const found = new Map<number, number[]>();
  for (const { index } of sights) found.set(unions.find(index), [...(found.get(unions.find(index)) ?? []), index]);
  return [...found.values()];
}

describe('people of one name beside the same others', () => {
  it.each<[string, Companion[], number, number[][]]>([
    ['two of a crew of three are enough', [sight(0, [7, 8]), sight(1, [8, 7, 9])], 2, [[0, 1]]],
    ['one is not where two are asked', [sight(0, [7, 8]), sight(1, [8, 9])], 2, [[0], [1]]],
    ['one is, for a full name', [sight(0, [7, 8]), sight(1, [8, 9])], 1, [[0, 1]]],
    ['a few of two long lists say nothing', [sight(0, [1, 2, 3, 4, 5, 6, 7]), sight(1, [6, 7, 11, 12, 13, 14, 15])], 2, [[0], [1]]],
    ['states keep apart', [sight(0, [7, 8], ['冰岛']), sight(1, [7, 8], ['汤加'])], 2, [[0], [1]]],
    ['and nobody is a bridge between them', [sight(0, [7, 8], ['冰岛']), sight(1, [7, 8]), sight(2, [7, 8], ['汤加'])], 2, [[0, 1], [2]]],
  ])('%s', (_, sights, asked, expected) => {
    expect(groups(sights, asked)).toEqual(expected);
  });
});

describe('forms of a name', () => {
  const variant = (a: string, b: string) => isNameVariant({ name: a, articles: 3 }, { name: b, articles: 1 });

  it.each([
    ['奥马尔', '奥马尔·哈桑', true],
    ['哈立德', '哈立德·本·奥马尔', true],
    ['奥马尔', '哈立德·本·奥马尔', false],
  ])('%s is a form of %s: %s', (short, long, expected) => {
    expect(variant(short, long)).toBe(expected);
  });

  it.each([
    ['德琳·奥拉夫', '豪根·奥拉夫', true],
    ['豪根·奥拉夫', '豪根·雅各布·奥拉夫', false],
    ['奥拉夫', '豪根·奥拉夫', false],
    ['豪·奥拉夫', '豪根·奥拉夫', false],
    ['豪根·奥拉', '豪根·奥拉夫', false],
  ])('%s and %s are two people: %s', (a, b, expected) => {
    expect(areTwoFullNames(a, b)).toBe(expected);
  });
});
