import type { Article } from '../../../src/model/article.js';
import { relatePosts } from '../../../src/relate/posts/relate-posts.js';
import { oracleArticle } from '../../support/oracle.js';

/** A text with the names in it: what recognition would hand on. */
export interface Case {
  what: string;
  text: string;
  /** A body, or a body and its other names. */
  bodies: (string | [string, ...string[]])[];
  people: string[];
  titles: string[];
  /** Ranks among the titles. */
  ranks?: string[];
}

/** The article of a case after posts have been read. */
export function readCase({ text, bodies, people, titles, ranks = [] }: Case): Article {
  const [first, ...others] = people;
  const article = oracleArticle({
    id: 'case',
    title: null,
    published: null,
    text,
    dates: [],
    people: [{ name: first as string, posts: titles.map((title) => ({ org: null, title })) }, ...others.map((name) => ({ name, posts: [] }))],
    organisations: bodies.map((body) => (typeof body === 'string' ? { name: body } : { name: body[0], aliases: body.slice(1) })),
  });
  for (const title of article.titleMentions) title.rank = ranks.includes(title.title);
  for (const person of article.people) person.posts = [];
  relatePosts.run(article);
  return article;
}

/** The posts of an article, a line each: name | body | unit | title | status, without what is not there. */
export const lines = (article: Article): string[] =>
  article.people.flatMap((person) =>
    person.posts.map((post) =>
      [person.name, post.organisation ?? '-', ...(post.unit ? [`+${post.unit}`] : []), post.title, ...(post.status === 'current' ? [] : [post.status])].join(
        ' | ',
      ),
    ),
  );
