import { AUTHOR_LABELS, COUNTER_LABELS, EDITOR_LABELS, MODIFIED_LABELS, PUBLISHED_LABELS, SOURCE_LABELS } from '../../lexicon/page-labels.js';
import type { PageLine } from './page-lines.js';

export type LabelKind = 'published' | 'modified' | 'source' | 'author' | 'editor' | 'counter';

/** A label of a line (来源：) and the stretch of the line up to the next label. */
export interface Labelled {
  kind: LabelKind;
  label: string;
  /** Place of the label itself. */
  at: number;
  /** Place of the value, white space and brackets around it left out. */
  start: number;
  end: number;
  value: string;
}

const kinds = new Map<string, LabelKind>();
const tables: [readonly string[], LabelKind][] = [[COUNTER_LABELS, 'counter'], [EDITOR_LABELS, 'editor'], [AUTHOR_LABELS, 'author'], [SOURCE_LABELS, 'source'], [PUBLISHED_LABELS, 'published'], [MODIFIED_LABELS, 'modified']];
for (const [labels, kind] of tables) for (const label of labels) kinds.set(label, kind);
const words = [...kinds.keys()].sort((a, b) => b.length - a.length).map((word) => word.replace(/[/.]/g, '\\$&'));
const LABEL = new RegExp(`(${words.join('|')})[\\s\\u3000]*[：:︱丨｜]\\s*`, 'g');
/** 文/张三, 记者/李四, 执笔/…: a slash for a colon, where the label begins the line or follows white space or a bracket. */
const SLASH = /(?:^|(?<=[\s（(【[|｜]))(文|图|文图|图文|记者|撰文|执笔|作者|采写|编译|撰稿|编辑|摄影|供稿|通讯员|校对|责编)\s*[／/]\s*/g;
const EDGES = /^[\s|｜丨·【】[\]（()）:：,，;；\u200b]+|[\s|｜丨·【】[\]（()）,，;；\u200b]+$/g;

/** Reads the labels of a line, in order; a value ends where the next label begins. */
export function labelled(line: Pick<PageLine, 'text'>): Labelled[] {
  const { text } = line;
  if (text.length > 400 || !/[：:︱丨｜／/]/.test(text)) return [];
  const places: { kind: LabelKind; label: string; at: number; from: number }[] = [];
  for (const match of text.matchAll(LABEL)) {
    const label = match[1]!;
    places.push({ kind: kinds.get(label)!, label, at: match.index, from: match.index + match[0].length });
  }
  for (const match of text.matchAll(SLASH)) {
    const at = match.index;
    if (places.some((place) => at >= place.at && at < place.from)) continue;
    places.push({ kind: kinds.get(match[1]!) ?? 'author', label: match[1]!, at, from: at + match[0].length });
  }
  places.sort((a, b) => a.at - b.at);
  return places.map((place, index) => {
    const next = places[index + 1]?.at ?? text.length;
    return { kind: place.kind, label: place.label, at: place.at, ...trimmed(text, place.from, Math.max(place.from, next)) };
  });
}

/** A stretch of text without the white space and brackets at its ends. */
export function trimmed(text: string, from: number, to: number): { start: number; end: number; value: string } {
  const raw = text.slice(from, to);
  const value = raw.replace(EDGES, '');
  const start = from + Math.max(0, raw.indexOf(value));
  return { start, end: start + value.length, value };
}
