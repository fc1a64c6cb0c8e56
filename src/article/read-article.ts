import type { Article, Layer, Page } from '../model/article.js';
import type { Author } from '../model/block.js';
import type { Problem } from '../model/problem.js';
import { buildText } from './build-text.js';
import { findBylines } from './byline/find-bylines.js';
import { cleanLine } from './clean-line.js';
import { dropStraySpaces } from './drop-stray-spaces.js';
import { findCaptions } from './find-captions.js';
import { findHeadline } from './find-headline.js';
import { findKinds } from './find-kinds.js';
import { inText, textProblems } from './find-problems.js';
import type { HtmlArticle } from './html/html-article.js';
import { readHtmlPage } from './html/read-html-page.js';
import { languageOf } from './language.js';
import type { Line } from './line.js';
import { mendLines } from './mend-lines.js';
import type { SourceLine } from './source-line.js';
import { splitMarkdown } from './split-markdown.js';
import { splitSource } from './split-source.js';

/** The layers that an article has before any stage has seen it. */
export const ARTICLE_LAYERS: readonly Layer[] = ['id', 'source', 'title', 'publisher', 'published', 'language', 'authors', 'text', 'sourceMap', 'blocks', 'problems', 'dropped'];

const CONFIDENCE: Record<string, number> = { 'byline/role-name': 0.95, 'byline/department-name': 0.9, 'byline/name-role': 0.9, 'byline/name': 0.6 };

/** Finds in a page the article: headline, byline, blocks and clean text, each character with its place in the source. */
export function readArticle(page: Page): Article {
  const html = page.markup === 'html' || page.source.mediaType.includes('html') ? readHtmlPage(page) : null;
  const title = page.title ?? html?.title ?? null;
  const headed = findHeadline(cleanLines(html?.lines ?? (page.source.mediaType === 'text/markdown' ? splitMarkdown(page.content) : splitSource(page.content))), title);
  const bylines = findBylines(mendLines(headed).map(dropStraySpaces));
  const lines = findKinds(findCaptions(bylines.lines)).filter((line) => line.text);
  const built = buildText(lines, page.content);
  const { text, blocks, sourceMap } = built;
  const language = languageOf(text);
  const headline = blocks.find((block) => block.kind === 'headline');
  const authors = uniqueAuthors([
    ...(html ? pageAuthors(html, lines, blocks) : []),
    ...bylines.authors.map(({ line, name, role, start, end, rule }) => {
      const shift = (blocks[line] as { start: number }).start;
      return { name, role, start: shift + start, end: shift + end, confidence: CONFIDENCE[rule] ?? 0.8, rule };
    }),
  ]);
  return {
    type: 'article', id: page.id, source: page.source.url === null && html?.url ? { ...page.source, url: html.url } : page.source,
    title: title ?? (headline ? text.slice(headline.start, headline.end) : null),
    publisher: page.publisher ?? html?.publisher ?? bylines.publisher,
    published: page.published ?? publishedBy(html, bylines.published),
    language, authors, text, sourceMap, blocks, sentences: [], words: () => ({ ends: [], tags: [] }), dates: [], timeExpressions: [], titleMentions: [], organisationMentions: [],
    personMentions: [], documents: [], people: [], organisations: [], agreements: [], events: [],
    problems: [...inText([...page.problems, ...(html?.problems ?? []), ...languageProblems(language)], built), ...textProblems(text)],
    dropped: [], ...(html ? { removals: html.removals } : {}),
  };
}

/** What the page says beats what its lines say, but the day of archiving is only for pages that say nothing. */
function publishedBy(html: HtmlArticle | null, inLines: string | null): string | null {
  return html?.evidence.published === 'archive' ? inLines ?? html.published : html?.published ?? inLines;
}

function cleanLines(source: readonly SourceLine[]): Line[] {
  let blank = false;
  return source.map((line, index) => {
    const clean = dropStraySpaces(cleanLine(line, index, blank));
    blank = clean.text === '';
    return clean;
  });
}

/** Authors whom the page names around its text, at their place in the clean text. */
function pageAuthors(html: HtmlArticle, lines: readonly Line[], blocks: Article['blocks']): Author[] {
  return html.authors.flatMap(({ name, role, line, confidence, rule }) => {
    const at = lines.findIndex(({ index }) => index === line);
    const start = at < 0 ? -1 : (lines[at] as Line).text.indexOf(name);
    const block = blocks[at];
    return start < 0 || !block ? [] : [{ name, role, start: block.start + start, end: block.start + start + name.length, confidence, rule }];
  });
}

/** One entry a person: the first, with the role of a later one where it has none. */
function uniqueAuthors(authors: readonly Author[]): Author[] {
  const byName = new Map<string, Author>();
  for (const author of authors) {
    const before = byName.get(author.name);
    if (!before) byName.set(author.name, author);
    else if (before.role === null && author.role !== null) byName.set(author.name, { ...before, role: author.role });
  }
  return [...byName.values()].sort((a, b) => a.start - b.start);
}

function languageProblems(language: string): Problem[] {
  if (language.startsWith('zh')) return [];
  return [{ code: 'language-not-chinese', message: `the text is ${language === 'und' ? 'in a language that was not recognised' : `in ${language}`}, not Chinese: what is found in it is little`, start: null, end: null }];
}
