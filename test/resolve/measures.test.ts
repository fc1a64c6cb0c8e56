import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/article-record.js';
import type { OrganisationKind } from '../../src/model/organisation.js';
import { articleOf, type Said } from './article-of.js';
import { assembled } from './assembled.js';
import { measureClusters } from './cluster-measures.js';

describe('measures', () => {
  it('of a grouping that is right, too coarse, too fine', () => {
    const items = (found: string[], truth: string[]) => found.map((group, at) => ({ found: group, truth: truth[at] ?? '' }));
    expect(measureClusters(items(['a', 'a', 'b'], ['x', 'x', 'y']))).toEqual({ pairPrecision: 1, pairRecall: 1, b3Precision: 1, b3Recall: 1 });
    expect(measureClusters(items(['a', 'a', 'a', 'a'], ['x', 'x', 'y', 'y']))).toEqual({ pairPrecision: 1 / 3, pairRecall: 1, b3Precision: 0.5, b3Recall: 1 });
    expect(measureClusters(items(['a', 'b'], ['x', 'x']))).toEqual({ pairPrecision: 0, pairRecall: 0, b3Precision: 1, b3Recall: 0.5 });
  });
});

interface Body {
  name: string;
  kind: OrganisationKind;
  short: string;
  publisher: string;
}
interface Somebody {
  truth: string;
  name: string;
  posts: { body: Body; title: string }[];
}

/** Numbers that look thrown but are the same every time. */
function thrower(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PLACES = ['绍兴', '衢州', '丽水', '湖州', '嘉兴', '舟山', '台州', '金华', '宁波', '温州'];
const KINDS: [string, OrganisationKind, string][] = [
  ['理工大学', 'school', '理工'],
  ['市第一人民医院', 'hospital', '一院'],
  ['纺织集团有限公司', 'company', '纺织'],
  ['市教育局', 'government', '教育局'],
];
const TITLES = ['主任', '书记', '副主任', '院长', '教授', '处长', '总经理'];
const SURNAMES = ['江', '林', '沈', '顾', '陆', '白', '秦', '叶'];
const GIVEN = ['望舒', '知秋', '青禾', '南星', '远', '舟', '怀瑾', '若水', '宁', '明远'];

/** A small world: people with one to three posts at bodies, namesakes among them, told of by articles that leave much out. */
function world(seed: number): { records: ArticleRecord[]; truth: Map<string, string> } {
  const below = thrower(seed);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const bodies: Body[] = PLACES.flatMap((place) =>
    KINDS.map(([suffix, kind, short]) => ({ name: place + suffix, kind, short: place.slice(0, 1) + short, publisher: `${place}${suffix}网` })),
  );
  const people: Somebody[] = [];
  for (let at = 0; at < 90; at++) {
    const one = {
      truth: `t${at}`,
      name: pick(SURNAMES) + pick(GIVEN),
      posts: Array.from({ length: 1 + below(3) }, () => ({ body: pick(bodies), title: pick(TITLES) })),
    };
    // two of one name at one body nobody could tell apart
    if (!people.some(({ name, posts }) => name === one.name && posts.some(({ body }) => one.posts.some((post) => post.body === body)))) people.push(one);
  }
  const truth = new Map<string, string>();
  const records = Array.from({ length: 500 }, (_, at): ArticleRecord => {
    const id = `a${String(at).padStart(3, '0')}`;
    const home = pick(bodies);
    const told = [pick(people), pick(people), ...people.filter(({ posts }) => posts.some(({ body }) => body === home)).slice(0, 2)].filter(
      (one, index, all) => all.findIndex(({ name }) => name === one.name) === index,
    );
    const organisations = new Map<Body, NonNullable<Said['organisations']>[number]>([[home, { name: home.name, aliases: [home.short], kind: home.kind }]]);
    const said = told.map((one): NonNullable<Said['people']>[number] => {
      truth.set(`${id} ${one.name}`, one.truth);
      // every fifth time the post is left out, sometimes several posts are told, sometimes by the short form of the publisher's own body
      const posts = below(5) === 0 ? [] : below(3) === 0 ? one.posts : [pick(one.posts)];
      for (const { body } of posts) if (!organisations.has(body)) organisations.set(body, { name: body.name, kind: body.kind });
      return { name: one.name, posts: [...new Map(posts.map(({ body, title }) => [body.name + title, { org: body.name, title }])).values()] };
    });
    return articleOf({
      id,
      publisher: home.publisher,
      text: `${id}：${said.map(({ name }) => name).join('、')}。`,
      organisations: [...organisations.values()],
      people: said,
    });
  });
  return { records, truth };
}

describe('people of a made world', () => {
  it.each([1, 2, 3])(
    'world %i: nobody wrong, few left apart',
    async (seed) => {
      const { records, truth } = world(seed);
      const { mentions } = await assembled(records);
      const items = mentions
        .filter(({ layer }) => layer === 'person')
        .map(({ article, value, entityId }) => ({ found: entityId ?? '', truth: truth.get(`${article} ${value}`) ?? '' }));
      const measures = measureClusters(items);
      expect(items.length).toBeGreaterThan(900);
      expect(measures.pairPrecision).toBeGreaterThan(0.97);
      expect(measures.pairRecall).toBeGreaterThan(0.8);
      expect(measures.b3Precision).toBeGreaterThan(0.97);
      expect(measures.b3Recall).toBeGreaterThan(0.75);
      if (process.env['SHOW_MEASURES']) console.log(seed, measures);
    },
    30_000,
  );
});
