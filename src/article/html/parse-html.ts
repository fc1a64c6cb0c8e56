import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Problem } from '../../model/problem.js';
import { guardHtml } from './guard-html.js';

const processor = unified().use(rehypeParse).freeze();

/** Parses HTML of any quality into hast with places in `source`; no page makes it throw, hang, or overflow the stack. */
export function parseHtml(source: string): { tree: Root; problems: Problem[] } {
  const { html, problems } = guardHtml(source);
  return { tree: processor.parse(html), problems };
}
