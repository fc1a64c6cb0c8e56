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
export function masker(article: Article, folded = fold(article.text)): (passage: Span) => NamedMask {
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

function maskOf(text: string, folded: string, passage: Span, names: Name[]): NamedMask {
  const mask = new NamedMask();
  let next = firstFrom(names, passage.start);
  let at = passage.start;
  while (at < passage.end) {
    while (next < names.length && (names[next] as Name).start < at) next++;
    const name = names[next];
    if (name && name.start === at && name.end <= passage.end) {
      mask.put(name.letter, name);
      at = name.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) {
      // Chinese characters, nearly all there is, stay as they are up to the next name
      const limit = name ? Math.min(name.start > at ? name.start : passage.end, passage.end) : passage.end;
      let end = at + 1;
      while (end < limit && isPlain(text.charCodeAt(end)) && isPlain(folded.charCodeAt(end))) end++;
      mask.putWords(folded, at, end);
      at = end;
      continue;
    }
    const char = text[at] as string;
    if (OPEN.includes(char)) {
      const end = closing(text, at, passage.end);
      if (end > 0) {
        if (!'（([【〔'.includes(char)) mask.put(...quoted(text, at, end, names, next));
        else if (char === '【' && at === passage.start) mask.put('，', { start: at, end });
        at = end;
        continue;
      }
    }
    if (char > ' ' && char !== '\u3000' && char !== '\u00a0') mask.put(plain(folded[at] as string, folded.charCodeAt(at)), { start: at, end: at + 1 });
    at++;
  }
  return mask;
}

/** What the letter of a name or a mark at a place of a mask stands for; places of plain words are not told. */
export function nameAt(mask: Mask, at: number): MaskedItem | undefined {
  return mask instanceof NamedMask ? mask.itemAt(at) : mask.items[at];
}

const isPlain = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** A mask as it is made, which tells names and marks apart from plain words: the places of words are told only when somebody asks. */
export class NamedMask implements Mask {
  text = '';
  /** What stands between plain words, with its place in the mask. */
  readonly named: { at: number; item: MaskedItem }[] = [];
  /** The place in the article of each run of plain words, and where in the mask it begins. */
  private readonly words: { at: number; start: number; length: number }[] = [];
  private all: MaskedItem[] | null = null;

  get items(): MaskedItem[] {
    return (this.all ??= this.everyItem());
  }

  put(letter: string, item: MaskedItem): void {
    this.named.push({ at: this.text.length, item });
    this.text += letter;
  }

  putWords(folded: string, start: number, end: number): void {
    this.words.push({ at: this.text.length, start, length: end - start });
    this.text += folded.slice(start, end);
  }

  /** The name or mark whose letter stands at a place. */
  itemAt(at: number): MaskedItem | undefined {
    return this.all ? this.all[at] : this.named.find((one) => one.at === at)?.item;
  }

  private everyItem(): MaskedItem[] {
    const items = new Array<MaskedItem>(this.text.length);
    for (const { at, item } of this.named) items[at] = item;
    for (const { at, start, length } of this.words) for (let i = 0; i < length; i++) items[at + i] = { start: start + i, end: start + i + 1 };
    return items;
  }
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
