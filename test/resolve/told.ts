import { articleOf, type Said } from './article-of.js';
import { assembled } from './assembled.js';

/** Bodies and titles of one person; the body is null where the article names none. */
export type Posts = [org: string | null, title: string][];

/** An article in which one person has these posts. */
export const told = (id: string, name: string, posts: Posts, rest: Partial<Said> = {}) =>
  articleOf({
    id,
    text: `${posts.map(([org, title]) => `${org ?? ''}${title}`).join('、')}${name}出席。`,
    published: '2024-03-01',
    organisations: [...new Set(posts.flatMap(([org]) => org ?? []))].map((org) => ({ name: org })),
    people: [{ name, posts: posts.map(([org, title]) => ({ org, title })) }],
    ...rest,
  });

/** So many of them, with numbered ids. */
export const many = (count: number, id: string, name: string, posts: Posts) => Array.from({ length: count }, (_, at) => told(`${id}${at}`, name, posts));

/** Articles of one name in the given months of 2024. */
export const monthly = (id: string, name: string, posts: Posts, months: readonly number[]) =>
  months.map((month) => told(`${id}${month}`, name, posts, { published: `2024-${String(month).padStart(2, '0')}-01` }));

/** Each person of the dataset as name, and articles. */
export async function people(records: ReturnType<typeof told>[]): Promise<string[]> {
  const dataset = await assembled(records);
  return dataset.people.map(({ name, articles }) => `${name} ${articles.join(' ')}`).sort();
}
