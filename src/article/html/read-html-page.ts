import type { Page } from '../../model/article.js';
import type { BlockKind } from '../../model/block.js';
import type { SourceLine } from '../source-line.js';
import { findBody } from './find-body.js';
import { siteBody, siteHeadline } from './site-elements.js';
import { findHeadline, findHeadlineAbove, type Headline, statedTitle } from './find-headline.js';
import { findPageAuthors } from './find-page-authors.js';
import { findPublished } from './find-published.js';
import { findPublisher } from './find-publisher.js';
import type { HtmlArticle } from './html-article.js';
import { isLinkLine, isProse } from './line-values.js';
import { pageHead } from './page-head.js';
import { type PageLine, pageLines, type PageLines } from './page-lines.js';
import { pageZone } from './page-zone.js';
import { parseHtml } from './parse-html.js';
import { type PrunedBody, pruneBody } from './prune-body.js';

/** Reads a web page (or an HTML fragment): its article's lines, each character with its place in the source, and the values around them. */
export function readHtmlPage(page: Page): HtmlArticle {
  const source = page.content;
  const { tree, problems } = parseHtml(source);
  const head = pageHead(tree);
  let lines = pageLines(tree, source);
  if (!lines.lines.some(isProse)) {
    const all = pageLines(tree, source, true);
    if (all.lines.some(isProse)) lines = all;
  }
  if (isFragment(page, lines)) return readFragment(page, lines, problems);
  let headline = siteHeadline(page, lines) ?? findHeadline(lines, head);
  const body = siteBody(page, lines) ?? findBody(lines, headline?.first ?? -1);
  const firstProse = firstProseOf(lines, body.box.first, body.box.last);
  headline = (headline && headline.first < firstProse ? headline : null) ?? findHeadlineAbove(lines, head, firstProse) ?? headline;
  const pruned = pruneBody(lines, body, { text: headline?.text ?? null, last: headline && headline.last < firstProse ? headline.last : -1 }, page.site?.remove ?? []);
  const found = pruned.kept.some(({ line }) => isProse(line));
  if (!found && pruned.kept.length) problems.push({ code: 'no-article', message: 'no running text was found: the page may be a list of others, or build its text by script', start: null, end: null });
  const zone = !found ? [] : pageZone(lines, headline, { first: Math.max(firstProse, body.box.first), last: body.box.last });
  const stated = headline ? null : statedTitle(head);
  const address = page.source.url ?? null;
  const published = findPublished(zone, head, address) ?? (page.captured ? { day: page.captured, from: 'archive' as const } : null);
  if (published?.from === 'archive') problems.push({ code: 'published-captured', message: 'the page does not say when it was published: the day on which it was archived was taken', start: null, end: null });
  const publisher = findPublisher(zone, head, headline?.text ?? null, page.site?.publisher ?? null);
  const bylines = findPageAuthors(zone, head, source, lines.lines, { kept: new Set(pruned.kept.map(({ index }) => index)), publisher: publisher?.name ?? null });
  const top: SourceLine[] = headline ? [headlineLine(lines, headline)] : [];
  return {
    lines: [...top, ...bylines.lines, ...bodyLines(pruned, body.box)],
    title: headline?.text ?? stated?.title ?? null,
    published: published?.day ?? null,
    publisher: publisher?.name ?? null,
    url: head.addresses[0] ?? null,
    authors: bylines.authors.map((author) => ({ ...author, line: author.line + top.length })),
    problems,
    removals: [...lines.removals, ...surroundings(lines, body.box, body.rule), ...pruned.removals],
    evidence: { title: headline ? 'visible' : stated ? stated.from : null, published: published?.from ?? null, publisher: publisher?.from ?? null },
  };
}

/** What stands before and after the element that holds the article. */
function surroundings({ lines }: PageLines, box: PageLine['box'], rule: string): HtmlArticle['removals'] {
  const sides: [string, PageLine[]][] = [['before', lines.slice(0, box.first)], ['after', lines.slice(box.last)]];
  const element = `<${[box.tag, ...box.names].join(' ')}>`;
  return sides.filter(([, outside]) => outside.length > 0).map(([side, outside]) => {
    const last = outside.at(-1)?.runs.at(-1);
    return { rule, reason: `${outside.length} lines ${side} ${element}, which holds the article`, excerpt: outside[0]!.text.slice(0, 80), start: outside[0]!.runs[0]?.[1] ?? null, end: last ? last[1] + last[2] : null };
  });
}

const DOCUMENT_TAG = /<(?:!doctype|html|head|body|title)[\s>]/i;
const FRAGMENT_LINKS = 0.2;

/** HTML that is the article and nothing else: the `html` of a JSON line, a Word document. It has no tags of a document, no known container, few links. */
function isFragment(page: Page, { lines, boxes }: PageLines): boolean {
  if (page.markup === 'html') return true;
  if (DOCUMENT_TAG.test(page.content)) return false;
  return lines.filter(isLinkLine).length <= FRAGMENT_LINKS * lines.length && !boxes.some((box) => box.known || /^(?:nav|footer|aside)$/.test(box.tag));
}

/** All lines of a fragment are its article; a first line in <h1> or <h2> is its headline. */
function readFragment(page: Page, { lines, boxes, removals }: PageLines, problems: HtmlArticle['problems']): HtmlArticle {
  const top = lines[0];
  const headed = top && /^h[12]$/.test(top.box.tag) && lines.length > 1;
  return {
    lines: lines.map((line, index) => ({ text: line.text, runs: line.runs, kind: headed && index === 0 ? 'headline' : kindIn(line, boxes[0]!) })),
    title: headed ? top.text : null, published: page.captured ?? null, publisher: null, url: null, authors: [], problems, removals,
    evidence: { title: headed ? 'visible' : null, published: page.captured ? 'archive' : null, publisher: null },
  };
}

function firstProseOf(page: PageLines, first: number, last: number): number {
  for (let index = first; index < last; index++) if (isProse(page.lines[index]!)) return index;
  return first;
}

/** A headline of several lines becomes one, its parts a space apart. */
function headlineLine(page: PageLines, headline: Headline): SourceLine {
  let text = '';
  const runs: SourceLine['runs'] = [];
  for (let index = headline.first; index <= headline.last; index++) {
    const line = page.lines[index]!;
    if (text) text += ' ';
    for (const [at, offset, length] of line.runs) runs.push([at + text.length, offset, length]);
    text += line.text;
  }
  return { text, runs, kind: 'headline' };
}

function bodyLines(pruned: PrunedBody, container: PageLine['box']): SourceLine[] {
  return pruned.kept.map(({ line }) => ({ text: line.text, runs: line.runs, kind: kindIn(line, container) }));
}

/** An item of a list that holds the whole body makes no list of it. */
function kindIn(line: PageLine, container: PageLine['box']): BlockKind | null {
  if (line.kind !== 'list') return line.kind;
  for (let box: PageLine['box'] | null = line.box; box && box !== container; box = box.parent) if (box.tag === 'li') return 'list';
  return null;
}
