import { codePointOffsets } from '../text/code-points.js';

/** What an annotator marked in one article, offsets in code points; `article` is its id where the file gives one. */
export interface AnnotatorsView {
  article: string | null;
  text: string;
  spans: { start: number; end: number; label: string }[];
}

/** A file of annotations that cannot be read: what is wrong and what would be right. */
export class AnnotationsError extends Error {
  override name = 'AnnotationsError';
}

interface LabelStudioValue {
  start?: unknown;
  end?: unknown;
  labels?: unknown;
}
interface LabelStudioResult {
  type?: string;
  value?: LabelStudioValue;
}
interface Item {
  data?: { article?: unknown; text?: unknown };
  annotations?: { result?: LabelStudioResult[]; was_cancelled?: boolean }[];
  label?: unknown;
  labels?: unknown;
  entities?: { start_offset: number; end_offset: number; label: string }[];
  article?: unknown;
  text?: unknown;
}

/**
 * Reads what annotators exported: from Label Studio JSON or JSON-MIN, from doccano JSONL.
 * @throws AnnotationsError naming the file and what it holds instead
 */
export function readAnnotations(content: string, file: string): AnnotatorsView[] {
  return itemsOf(content, file).map((item, at) => {
    const view = item.data !== undefined ? fromLabelStudio(item) : fromLines(item);
    if (!view)
      throw new AnnotationsError(`${file}: item ${at + 1} holds no annotations: export as JSON or JSON-MIN from Label Studio, or as JSONL from doccano`);
    return view;
  });
}

function itemsOf(content: string, file: string): Item[] {
  const text = content.replace(/^\ufeff/, '').trim();
  try {
    if (text.startsWith('[')) return JSON.parse(text) as Item[];
    return text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Item);
  } catch (error) {
    throw new AnnotationsError(`${file}: this is neither JSON nor JSON lines (${(error as Error).message})`);
  }
}

/** Of several annotations of one task the last that was not cancelled counts. */
function fromLabelStudio({ data, annotations }: Item): AnnotatorsView | null {
  if (typeof data?.text !== 'string' || !annotations) return null;
  const last = annotations.filter(({ was_cancelled }) => !was_cancelled).at(-1);
  if (!last) return null;
  return view(
    data.article,
    data.text,
    (last.result ?? []).filter(({ type }) => type === 'labels').map(({ value }) => value ?? {}),
    true,
  );
}

function fromLines({ article, text, label, labels, entities }: Item): AnnotatorsView | null {
  if (typeof text !== 'string') return null;
  if (entities)
    return view(
      article,
      text,
      entities.map(({ start_offset, end_offset, label: name }) => ({ start: start_offset, end: end_offset, labels: [name] })),
      false,
    );
  const list = label ?? labels ?? [];
  if (!Array.isArray(list)) return null;
  if (list.every((one) => Array.isArray(one)))
    return view(
      article,
      text,
      list.map(([start, end, name]) => ({ start, end, labels: [name] })),
      false,
    );
  return view(article, text, list as LabelStudioValue[], true);
}

/** Label Studio counts UTF-16 units, doccano code points. */
function view(article: unknown, text: string, values: readonly LabelStudioValue[], utf16: boolean): AnnotatorsView {
  const points = utf16 ? codePointOffsets(text) : (offset: number): number => offset;
  const spans = values.flatMap(({ start, end, labels }) => {
    const [label] = Array.isArray(labels) ? labels : [];
    return typeof start === 'number' && typeof end === 'number' && typeof label === 'string' ? [{ start: points(start), end: points(end), label }] : [];
  });
  return { article: typeof article === 'string' ? article : null, text, spans };
}
