import type { Article } from '../model/article.js';
import type { DateMention } from '../model/date.js';
import type { Span } from '../model/annotation.js';
import type { Organisation } from '../model/organisation.js';
import type { Person } from '../model/person.js';
import { fold } from './fold.js';

/** What one letter of a mask stands for. */
export interface MaskedItem extends Span {
  organisation?: Organisation;
  person?: Person;
  date?: DateMention;
}

/**
 * A passage in which every name is one capital letter, so that rules are short patterns over what stands between names:
 * O a body, P a person, D a date, T a document in 《》, Q quoted words, S quoted speech, Z a title.
 * Brackets and white space are left out, other Latin letters are small, traditional characters are simplified.
 * (5月10日，甲大学校长张三与乙公司签署《合作协议》 → D，OZP与O签署T)
 */
export interface Mask {
  text: string;
  /** For each letter of the mask its place in the article and the name it stands for. */
  items: MaskedItem[];
}

interface Name extends MaskedItem {
  letter: string;
}

/** Makes masks of one article's passages; the names are sorted once. */
export function masker(article: Article, folded = fold(article.text)): (passage: Span) => Mask {
  const names = sortedNames(article);
  return (passage) => maskOf(article.text, folded, passage, names);
}

function sortedNames(article: Article): Name[] {
  const names: Name[] = [];
  for (const organisation of article.organisations)
    for (const { start, end, text } of organisation.mentions) if (!COMMON.has(text)) names.push({ letter: 'O', start, end, organisation });
  for (const person of article.people) for (const { start, end } of person.mentions) names.push({ letter: 'P', start, end, person });
  for (const date of article.dates) names.push({ letter: 'D', start: date.start, end: date.end, date });
  for (const { start, end } of article.titleMentions) names.push({ letter: 'Z', start, end });
  names.sort((a, b) => a.start - b.start || b.end - a.end || RANK.indexOf(a.letter) - RANK.indexOf(b.letter));
  return names;
}

/** Common nouns that now and then stand for one body: in a mask they stay words (10家企业, 签约企业, 各单位). */
const COMMON: ReadonlySet<string> = new Set(['企业', '企業', '单位', '單位', '机构', '機構', '部门', '部門', '高校', '院校']);

const RANK = 'POZD';
const OPEN = '“「『‘"（([【〔《';
const CLOSE: Record<string, string> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '"': '"',
  '（': '）',
  '(': ')',
  '[': ']',
  '【': '】',
  '〔': '〕',
  '《': '》',
};
/** Longest quotation or bracket that is looked for, in characters: an opening mark whose partner is farther away is taken as a stray one. */
const REACH = 400;

function maskOf(text: string, folded: string, passage: Span, names: Name[]): Mask {
  let letters = '';
  const items: MaskedItem[] = [];
  let next = firstFrom(names, passage.start);
  let at = passage.start;
  const put = (letter: string, item: MaskedItem) => {
    letters += letter;
    items.push(item);
  };
  while (at < passage.end) {
    while (next < names.length && (names[next] as Name).start < at) next++;
    const name = names[next];
    if (name && name.start === at && name.end <= passage.end) {
      put(name.letter, name);
      at = name.end;
      continue;
    }
    const char = text[at] as string;
    const code = text.charCodeAt(at);
    if ((code < 0x4e00 || code > 0x9fff) && OPEN.includes(char)) {
      const end = closing(text, at, passage.end);
      if (end > 0) {
        if (!'（([【〔'.includes(char)) put(...quoted(text, at, end, names, next));
        else if (char === '【' && at === passage.start) put('，', { start: at, end });
        at = end;
        continue;
      }
    }
    if (char > ' ' && char !== '\u3000' && char !== '\u00a0') put(plain(folded[at] as string, folded.charCodeAt(at)), { start: at, end: at + 1 });
    at++;
  }
  return { text: letters, items };
}

function plain(char: string, code: number): string {
  if (code < 0x80) return code >= 65 && code <= 90 ? char.toLowerCase() : (WIDE[char] ?? char);
  // Chinese characters, nearly all there is, are looked up nowhere
  return code >= 0x4e00 && code <= 0x9fff ? char : (WIDE[char] ?? char);
}

const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '－': '—', '―': '—', '–': '—', '-': '—', '•': '·', '‧': '·' };

/** A quotation that is just a body's name is that body; one that holds a clause is speech. */
function quoted(text: string, start: number, end: number, names: Name[], next: number): [string, MaskedItem] {
  const char = text[start] as string;
  for (let i = next; i < names.length && (names[i] as Name).start <= start + 1; i++) {
    const name = names[i] as Name;
    if (name.letter === 'O' && name.start === start + 1 && name.end === end - 1) return ['O', { ...name, start, end }];
  }
  if (char === '《') return ['T', { start, end }];
  return [/[。！？!?]|，.{12}/u.test(text.slice(start, end)) ? 'S' : 'Q', { start, end }];
}

function closing(text: string, at: number, limit: number): number {
  const open = text[at] as string;
  const close = CLOSE[open] as string;
  const end = Math.min(limit, at + REACH);
  let depth = 0;
  for (let i = at; i < end; i++) {
    const char = text[i];
    if (char === open && (open !== close || i === at)) depth++;
    else if (char === close && --depth === 0) return i + 1;
  }
  return -1;
}

function firstFrom(names: Name[], start: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Name).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
