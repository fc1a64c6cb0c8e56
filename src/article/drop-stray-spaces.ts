import { BYLINE_ROLES } from '../lexicon/byline-roles.js';
import { AUTHOR_LABELS, EDITOR_LABELS } from '../lexicon/page-labels.js';
import { dropFrom, type Line } from './line.js';

const HAN = /^[\u3400-\u9fff\uf900-\ufaff〇]$/;
const DIGIT = /^[0-9０-９]$/;
// 喜讯！ 我校…, （ 记者; but not before “ or after ”, where a headline divides itself
const NO_SPACE_AFTER = /^[，。、；：！？（《「『【〔“‘]$/;
const NO_SPACE_BEFORE = /^[，。、；：！？）》」』】〕”’]$/;
const DATE_UNIT = /^(?:[年月日号號时時分]|[点點](?![击擊赞評评閱阅]))/;
const PROSE = /[，。；]|[\u3400-\u9fff][,.;][\u3400-\u9fff]/;
const PROSE_LENGTH = 30;
const PIECE = /[^ ，。、；：！？（）《》「」『』【】〔〕“”‘’,;:()[\]|/]+/g;
const SHORT = /^[\u3400-\u9fff]{1,2}$/;
/** One character words of bylines: 文 张三 图 李四 is no padded name. */
const SIGN = /^[文图圖摄攝编編译譯等]$/;
const BYLINE_WORDS: ReadonlySet<string> = new Set([...AUTHOR_LABELS, ...EDITOR_LABELS, ...BYLINE_ROLES].filter((word) => word.length > 1));

function isBylineWord(words: string): boolean {
  return BYLINE_WORDS.has(words) || /(?:记者|記者|通讯员|通訊員)$/.test(words);
}

/**
 * Takes out spaces that typesetting left in Chinese words (第十 四届, 张　三, 5 月8日, 3 1 6人), and leaves those that mean something:
 * between names (张三 李四), around Latin words, in headlines.
 */
export function dropStraySpaces(line: Line): Line {
  const { text } = line;
  if (!text.includes(' ')) return line;
  const stray: number[] = [];
  const prose = (text.length >= PROSE_LENGTH || text.endsWith('。')) && PROSE.test(text);
  const padded = paddedNames(text);
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '（' || character === '(' || character === '【') depth++;
    else if (character === '）' || character === ')' || character === '】') depth = Math.max(0, depth - 1);
    else if (character === ' ' && (padded.has(i) || isStray(text, i, prose && depth === 0))) stray.push(i);
  }
  return dropFrom(line, stray);
}

function isStray(text: string, at: number, inProse: boolean): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (NO_SPACE_AFTER.test(before) || NO_SPACE_BEFORE.test(after)) return true;
  if (HAN.test(before) && /^[,;:!?)]$/.test(after)) return true;
  if ((DIGIT.test(before) && DATE_UNIT.test(text.slice(at + 1, at + 3))) || (/^[年月]$/.test(before) && DIGIT.test(after))) return true;
  if (DIGIT.test(before) && DIGIT.test(after)) return isLetterSpaced(text, at, inProse);
  if (!inProse) return false;
  if (HAN.test(before) && HAN.test(after)) return !isList(text, at) && !(SIGN.test(after) && !HAN.test(text.charAt(at + 2)));
  return (HAN.test(before) && DIGIT.test(after)) || (DIGIT.test(before) && HAN.test(after));
}

/** 3 1 6人, 6 0家, 1 1月: one side of the space is a single digit, and no clock time or full date stands at either. */
function isLetterSpaced(text: string, at: number, inProse: boolean): boolean {
  const left = /[\d:：/.-]*$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const right = /^[\d:：/.-]*/.exec(text.slice(at + 1, at + 13))?.[0] ?? '';
  if (/\D/.test(left + right)) return false;
  return (left.length === 1 || right.length === 1) && inProse;
}

/** Three and more short words with spaces between are a list (张三 李四 王五), and so are two that stand alone. */
function isList(text: string, at: number): boolean {
  const start = Math.max(clauseEdge(text, at, -1), at - 60);
  const end = Math.min(clauseEdge(text, at, 1), at + 60);
  const pieces = text.slice(start, end).trim().split(' ');
  const short = pieces.filter((piece) => piece.length >= 2 && piece.length <= 4).length;
  return short >= 3 || (short === 2 && pieces.length === 2);
}

function clauseEdge(text: string, at: number, step: 1 | -1): number {
  let i = at;
  for (let n = 0; n < 60 && i >= 0 && i < text.length && !/[，。、；：！？,;:]/.test(text.charAt(i)); n++) i += step;
  return step < 0 ? i + 1 : i;
}

/** Spaces inside names of two characters set as wide as names of three: 记者 张 三 李四, 责任编辑：王 五; and inside labels: 编 辑：张三. */
function paddedNames(text: string): Set<number> {
  const places = new Set<number>();
  const pieces: Piece[] = [...text.matchAll(PIECE)].map(({ 0: words, index }) => ({ words, start: index, end: index + words.length }));
  for (let i = 0; i + 1 < pieces.length; i++) {
    const first = pieces[i] as Piece;
    const second = pieces[i + 1] as Piece;
    if (second.start !== first.end + 1 || text[first.end] !== ' ') continue;
    const labelled = /[:：]/.test(text.charAt(first.start - 1)) || isBylineWord(pieces[i - 1]?.words ?? '');
    if (BYLINE_WORDS.has(first.words + second.words) && first.words.length + second.words.length <= 4) places.add(first.end);
    else if (isPadded(first, second, labelled)) {
      places.add(first.end);
      // 王 小 明 is one name, 张 三 李 四 are two
      const [third, fourth] = [pieces[i + 2], pieces[i + 3]];
      if (second.words.length === 1 && third && isSingle(third) && third.start === second.end + 1 && !(fourth && isSingle(fourth) && fourth.start === third.end + 1)) {
        places.add(second.end);
        i++;
      }
    } else continue;
    i++;
  }
  return places;
}

interface Piece { words: string; start: number; end: number }

function isPadded(first: Piece, second: Piece, labelled: boolean): boolean {
  if (!SHORT.test(first.words) || !SHORT.test(second.words) || isBylineWord(second.words)) return false;
  const lengths = first.words.length + second.words.length;
  // behind a role one of the two may be longer: 终审：王 小明
  return labelled ? lengths <= 3 && !SIGN.test(second.words) : lengths === 2 && !SIGN.test(first.words) && !SIGN.test(second.words);
}

function isSingle(piece: Piece): boolean {
  return HAN.test(piece.words) && !SIGN.test(piece.words);
}
