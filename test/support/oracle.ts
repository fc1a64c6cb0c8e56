import { readArticle } from '../../src/article/read-article.js';
import type { Article } from '../../src/model/article.js';
import type { Organisation, OrganisationKind } from '../../src/model/organisation.js';
import type { Person } from '../../src/model/person.js';
import { segment } from '../../src/segment/segment.js';

/** A gold article as the annotators wrote it. */
export interface GoldArticle {
  id: string;
  title: string | null;
  published: string | null;
  text: string;
  dates: { text: string; value: string | null }[];
  people: { name: string; posts: { org: string | null; title: string }[] }[];
  organisations: { name: string; aliases?: string[] }[];
}

interface Found {
  start: number;
  end: number;
  key: string;
}

/**
 * An article whose names, posts and dates are the gold ones, each at every place where its words occur: what the later
 * stages would get from faultless recognition. For developing and testing those stages alone.
 */
export function oracleArticle(gold: GoldArticle): Article {
  const content = gold.title && !gold.text.startsWith(gold.title) ? `${gold.title}\n${gold.text}` : gold.text;
  const article = readArticle({
    id: gold.id,
    content,
    title: gold.title,
    published: gold.published,
    publisher: null,
    problems: [],
    source: { path: null, url: null, sha256: '', bytes: 0, charset: 'utf-8', mediaType: 'text/plain' },
  });
  if (gold.title && article.blocks[0]) article.blocks[0].kind = 'headline';
  segment.run(article);
  const sure = { confidence: 1, rule: 'gold' };
  const text = article.text;

  const bodies = new Map<string, string>();
  for (const body of gold.organisations) for (const form of [body.name, ...(body.aliases ?? [])]) if (!bodies.has(form)) bodies.set(form, body.name);
  for (const person of gold.people)
    for (const post of person.posts) if (post.org && !bodies.has(post.org) && text.includes(post.org)) bodies.set(post.org, post.org);
  const names = new Set(gold.people.map((person) => person.name));
  const found = occurrences(text, [...bodies.keys(), ...names]);

  article.organisations = [...new Set(bodies.values())].map(
    (name, index): Organisation => ({
      id: `o${index + 1}`,
      name,
      aliases: [...bodies].filter(([form, to]) => to === name && form !== name).map(([form]) => form),
      kind: kindOf(name),
      parentId: null,
      confidence: 1,
      mentions: [],
    }),
  );
  const byName = new Map(article.organisations.map((body) => [body.name, body]));
  for (const body of article.organisations) {
    const parent = article.organisations.filter((other) => other !== body && body.name.startsWith(other.name)).sort((a, b) => b.name.length - a.name.length)[0];
    body.parentId = parent?.id ?? null;
  }
  article.people = gold.people.map(
    (person, index): Person => ({
      id: `p${index + 1}`,
      name: person.name,
      aliases: [],
      confidence: 1,
      mentions: [],
      posts: person.posts.map((post) => ({
        ...sure,
        start: 0,
        end: 1,
        organisation: post.org && (bodies.get(post.org) ?? post.org),
        organisationId: (post.org && byName.get(bodies.get(post.org) ?? '')?.id) || null,
        unit: null,
        title: post.title,
        status: 'current' as const,
      })),
    }),
  );
  const byPerson = new Map(article.people.map((person) => [person.name, person]));
  for (const { start, end, key } of found) {
    const mention = { ...sure, start, end, text: text.slice(start, end) };
    if (names.has(key)) {
      byPerson.get(key)?.mentions.push(mention);
      article.personMentions.push({ ...sure, start, end, name: key, personId: byPerson.get(key)?.id });
    } else {
      const body = byName.get(bodies.get(key) as string) as Organisation;
      body.mentions.push(mention);
      article.organisationMentions.push({ ...sure, start, end, form: key === body.name ? 'full' : 'short', kind: body.kind, organisationId: body.id });
    }
  }
  article.people = article.people.filter((person) => person.mentions.length);
  article.organisations = article.organisations.filter((body) => body.mentions.length);
  const kept = new Set(article.organisations.map((body) => body.id));
  for (const person of article.people) for (const post of person.posts) if (post.organisationId && !kept.has(post.organisationId)) post.organisationId = null;

  const titles = new Set(gold.people.flatMap((person) => person.posts.map((post) => post.title)));
  article.titleMentions = occurrences(text, [...titles]).map(({ start, end, key }) => ({ ...sure, start, end, title: key, status: 'current', rank: false }));
  const values = new Map(gold.dates.map((date) => [date.text, date.value]));
  article.dates = occurrences(text, [...values.keys()]).map(({ start, end, key }) => ({
    ...sure,
    start,
    end,
    text: text.slice(start, end),
    value: values.get(key) ?? null,
    earliest: null,
    latest: null,
    basis: 'stated' as const,
    stated: null,
  }));
  return article;
}

/** Where the words stand, longest first, none inside another; white space inside them does not count. */
function occurrences(text: string, words: string[]): Found[] {
  const sorted = [...new Set(words)].filter(Boolean).sort((a, b) => b.length - a.length);
  if (!sorted.length) return [];
  const keys = new Map(sorted.map((word) => [word.replace(/\s+/g, ''), word]));
  const pattern = new RegExp(
    sorted.map((word) => [...word.replace(/\s+/g, '')].map((char) => char.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*')).join('|'),
    'gu',
  );
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: keys.get(match[0].replace(/\s+/g, '')) as string,
  }));
}

const SUFFIXES: [RegExp, OrganisationKind][] = [
  [/(?:大学|学院|学校|大學|學院|學校|中学|小学|职院)$/, 'school'],
  [/(?:公司|集团|集團|厂|银行|銀行|工程局)$/, 'company'],
  [/(?:政府|委员会|局|部|厅|处|管委会|署)$/, 'government'],
  [/医院|醫院$/, 'hospital'],
  [/协会|学会|商会|基金会|联盟|協會|學會|總會$/, 'association'],
  [/报|台|网|社$/, 'media'],
];
const kindOf = (name: string): OrganisationKind => SUFFIXES.find(([suffix]) => suffix.test(name))?.[1] ?? 'other';
