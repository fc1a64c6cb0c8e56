import type { Article } from '../../../src/model/article.js';
import { recogniseDates } from '../../../src/recognise/dates/recognise-dates.js';
import { sentencesOf } from '../../../src/segment/sentences.js';

/** An article made by hand, a paragraph a line, read by the stage alone. */
export function read(text: string, published: string | null = null): Article {
  const blocks: Article['blocks'] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.length > 0) blocks.push({ kind: 'paragraph', start: at, end: at + line.length });
    at += line.length + 1;
  }
  const article: Article = {
    type: 'article',
    id: 'case',
    source: { path: null, url: null, sha256: '', bytes: 0, charset: 'utf-8', mediaType: 'text/plain' },
    title: null,
    publisher: null,
    published,
    language: /[與為國學會時於]/.test(text) ? 'zh-Hant' : 'zh-Hans',
    authors: [],
    text,
    sourceMap: [],
    blocks,
    sentences: blocks.flatMap((block, index) => sentencesOf(text, block, index)),
    words: () => ({ ends: [], tags: [] }),
    dates: [],
    timeExpressions: [],
    titleMentions: [],
    organisationMentions: [],
    personMentions: [],
    documents: [],
    people: [],
    organisations: [],
    agreements: [],
    events: [],
    problems: [],
    dropped: [],
  };
  recogniseDates.run(article);
  return article;
}

/** A sentence whose expected expression stands in square brackets: the sentence without them, and the expression. */
export function marked(sentence: string): { text: string; expected: string; start: number } {
  const start = sentence.indexOf('[');
  const end = sentence.indexOf(']');
  return { text: sentence.slice(0, start) + sentence.slice(start + 1, end) + sentence.slice(end + 1), expected: sentence.slice(start + 1, end), start };
}
