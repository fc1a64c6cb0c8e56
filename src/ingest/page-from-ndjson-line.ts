import { z } from 'zod';
import type { Page } from '../model/article.js';
import type { Problem } from '../model/problem.js';
import { calendarDay } from '../text/calendar-day.js';
import { sha256 } from './input-bytes.js';
import { DEFAULT_MAX_TEXT_BYTES, type InputFailure } from './reader.js';
import { isMissingWord, saysNothing } from './says-nothing.js';

/** Where a line stands, for messages. The page itself does not say: the same line gives the same record in any file, on any machine. */
export interface LinePlace {
  line: number;
  /** Name of the file, `-` for standard input. */
  path: string;
  maxTextBytes?: number;
  /** Charset that the line was decoded from. */
  charset?: string;
}

/** An article in NDJSON, as the contract has it; fields that it does not name are let through. */
export const ndjsonArticle = z.looseObject({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string().nullish(),
  html: z.string().nullish(),
  title: z.string().nullish(),
  published: z.union([z.string(), z.number()]).nullish(),
  url: z.string().nullish(),
  publisher: z.string().nullish(),
});

/** Hex digits of an id made from content: at a thousand million articles the odds of two alike are one in 10^11. */
const ID_DIGITS = 24;
const MARKUP_FACTOR = 10;

/** Reads one line of NDJSON into a page, or says what is wrong with it. The hash is over the line's bytes. */
export function pageFromNdjsonLine(line: string, place: LinePlace): Page | InputFailure {
  const fail = (code: string, message: string, id: string | null = null): InputFailure => ({ id, path: place.path, line: place.line, code, message });
  let data: unknown;
  try {
    data = JSON.parse(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
  } catch (error) {
    return fail('bad-line', `line ${place.line} is not JSON (${(error as Error).message.slice(0, 120)}): write one JSON object a line`);
  }
  const parsed = ndjsonArticle.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.');
    return fail('bad-line', `line ${place.line}: ${field ? `"${field}" ` : ''}${issue?.message ?? 'is no article'}: write {"id"?, "text" | "html", "title"?, "published"?, "url"?, "publisher"?}`);
  }
  const article = parsed.data;
  const content = article.text ?? article.html ?? null;
  const id = ownId(article.id) ?? sha256(JSON.stringify([article.url ?? null, article.title ?? null, content])).slice(0, ID_DIGITS);
  if (content === null) return fail('bad-line', `line ${place.line} has neither "text" nor "html": give it one of them`, id);
  const html = typeof article.text !== 'string';
  const nothing = saysNothing(content, html);
  if (nothing) return fail('empty', `line ${place.line}: "${html ? 'html' : 'text'}" ${nothing}: take the line out, or fetch the article again`, id);
  const limit = (place.maxTextBytes ?? DEFAULT_MAX_TEXT_BYTES) * (html ? MARKUP_FACTOR : 1);
  if (content.length > limit || (content.length > limit / 3 && Buffer.byteLength(content) > limit)) return fail('too-large', `line ${place.line} holds more than ${limit} bytes of text: raise the limit on the size of one article, or divide it`, id);
  const problems: Problem[] = [];
  const published = article.published === null || article.published === undefined ? null : calendarDay(String(article.published));
  if (published === null && article.published) problems.push({ code: 'published-unreadable', message: `"published" is no date that can be read (${String(article.published).slice(0, 40)}): write it as 2024-05-19`, start: null, end: null });
  return {
    id,
    source: { path: null, url: filled(article.url), sha256: sha256(line), bytes: Buffer.byteLength(line), charset: place.charset ?? 'utf-8', mediaType: html ? 'text/html' : 'text/plain' },
    content, title: filled(article.title), published, publisher: filled(article.publisher), problems,
  };
}

function ownId(id: string | number | null | undefined): string | null {
  if (id === null || id === undefined || id === '') return null;
  // a lone surrogate cannot be written as UTF-8
  return String(id).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

function filled(value: string | null | undefined): string | null {
  const trimmed = value?.trim();
  return trimmed && !isMissingWord(trimmed) ? trimmed : null;
}
