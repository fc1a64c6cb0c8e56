import { type Part, type PartKind, RANKS, type Stated, type TimeSpec } from './part.js';

/** Words that name one date: parts that follow one another, with what they say together. `to` is the other end of a range. */
export interface Expression {
  start: number;
  end: number;
  rule: string;
  stated: Stated;
  confidence: number;
  /** The kind of the part that says most exactly which days are meant. */
  precision: PartKind;
  /** A bare number, a date only within a range. */
  inRange: boolean;
  to?: Expression;
  /** A time that is no date (春节, 三年后); its year, when it has one, is a date by itself. */
  time?: TimeSpec;
  year?: Expression;
}

const FINE: readonly PartKind[] = ['day', 'week', 'weekday', 'month', 'months', 'season', 'yearPart', 'year'];
const OPENING = '（(';
const CLOSING: Record<string, string> = { '（': '）', '(': ')' };

/** Joins parts that follow one another by rising rank (2023年 + 6月 + 3日 + 上午) into expressions; brackets that restate the day belong to it. */
export function expressionsOf(text: string, parts: readonly Part[]): Expression[] {
  const expressions: Expression[] = [];
  for (let at = 0; at < parts.length; ) {
    const chain = chainAt(text, parts, at);
    const placed = chain && withYear(text, chain, parts[chain.next]);
    const dated = chain?.expression.time?.kind === 'set' && chain.next < parts.length ? dayOfMonthOrChain(text, parts, chain.next) : null;
    const set = chain && withSet(text, chain, dated);
    if (chain) expressions.push(placed ?? set ?? chain.expression);
    at = set && dated ? dated.next : chain ? chain.next + (placed ? 1 : 0) : at + 1;
  }
  return expressions;
}

/** 去年春节, 2012年正月初八: the year in front says which festival or lunar day is meant. */
function withYear(text: string, { expression }: Chain, part: Part | undefined): Expression | null {
  if (!part?.time || expression.time || expression.precision !== 'year' || expression.stated.decade !== undefined) return null;
  if (!['festival', 'lunar', 'solarTerm'].includes(part.time.kind) || !/^\s?的?$/.test(text.slice(expression.end, part.start))) return null;
  return {
    ...expression,
    end: part.end,
    rule: part.rule,
    confidence: Math.min(expression.confidence, part.confidence),
    precision: 'time',
    time: part.time,
    ...(part.time.kind === 'lunar' ? {} : { year: expression }),
  };
}

/** Behind 每月 a day needs no month of its own. */
function dayOfMonthOrChain(text: string, parts: readonly Part[], first: number): Chain | null {
  const head = parts[first] as Part;
  return head.kind === 'day' && head.needs ? { expression: combine([head]), next: first + 1 } : chainAt(text, parts, first);
}

/** 每年6月3日, 每月10日, 每年四月底: the date is part of the set. */
function withSet(text: string, { expression }: Chain, next: Chain | null): Expression | null {
  if (expression.time?.kind !== 'set' || !next || next.expression.time || next.expression.start !== expression.end) return null;
  return /^每/.test(text.slice(expression.start, expression.start + 1)) && next.expression.stated.year === undefined
    ? { ...expression, end: next.expression.end }
    : null;
}

interface Chain {
  expression: Expression;
  next: number;
}

function chainAt(text: string, parts: readonly Part[], first: number): Chain | null {
  const head = parts[first] as Part;
  // without a year a season is no date
  if (head.kind === 'season' && !head.stated.unsettled && head.end - head.start > 1)
    return { expression: { ...combine([head]), precision: 'time', time: { kind: 'season' } }, next: first + 1 };
  if (head.needs) return null;
  if (head.kind === 'time') return { expression: combine([head]), next: first + 1 };
  const taken: Part[] = [head];
  let at = first + 1;
  for (; at < parts.length; at++) {
    const part = parts[at] as Part;
    const before = taken[taken.length - 1] as Part;
    const gap = text.slice(before.end, part.start);
    if (gap.length > 4) break;
    if (follows(text, taken, part, gap)) taken.push(part);
    else {
      const bracket = bracketAt(text, parts, at, taken, gap);
      if (!bracket) break;
      taken.push(...bracket.taken);
      at = bracket.next - 1;
    }
  }
  return { expression: combine(taken), next: at };
}

/** Whether a part goes on with a chain: of higher rank, what it needs is there, and nothing but spaces (or 的) between. */
function follows(text: string, taken: readonly Part[], part: Part, gap: string): boolean {
  const last = taken[taken.length - 1] as Part;
  if (part.kind === 'time' || RANKS[part.kind] <= rankOf(taken)) return false;
  if (part.needs && !part.needs.some((kind) => taken.some((one) => one.kind === kind))) return false;
  if (part.kind === 'day' && part.stated.day === undefined && part.stated.nthWeekday === undefined) return false;
  if (part.kind === 'month' && part.stated.monthFollows !== undefined) return false;
  // 三月的第二周
  if (!/^[ \u3000\u00a0\n]*$/.test(gap) && !(part.needs && gap === '的')) return false;
  // a line end inside a date only where lines are broken inside its numbers too
  return !gap.includes('\n') || text.slice(last.start, last.end).includes('\n') || text.slice(part.start, part.end).includes('\n');
}

function rankOf(taken: readonly Part[]): number {
  return Math.max(...taken.filter((part) => part.kind !== 'aside').map((part) => RANKS[part.kind]));
}

/** （10月6日）, （星期五）, （周五，农历八月十五） behind a day: the bracket and all that is in it. */
function bracketAt(text: string, parts: readonly Part[], first: number, taken: readonly Part[], gap: string): { taken: Part[]; next: number } | null {
  const open = gap.trim();
  if (open.length !== 1 || !OPENING.includes(open) || !taken.some((part) => part.kind === 'day' || part.kind === 'weekday')) return null;
  if (taken.some((part) => part.kind === 'aside')) return null;
  const inside: Part[] = [];
  for (let at = first; at < parts.length && at < first + 5; at++) {
    const part = parts[at] as Part;
    if (inside.length > 0 && !/^[ ，,、]*$/.test(text.slice((inside[inside.length - 1] as Part).end, part.start))) return null;
    inside.push(part);
    const rest = text.slice(part.end, part.end + 2).trimStart();
    if (rest[0] === CLOSING[open]) {
      const end = text.indexOf(rest[0] as string, part.end) + 1;
      return {
        taken: inside.map((one, index) => (index === inside.length - 1 ? { ...one, kind: 'aside' as const, end } : { ...one, kind: 'aside' as const })),
        next: at + 1,
      };
    }
  }
  return null;
}

function combine(taken: readonly Part[]): Expression {
  const stated: Stated = Object.assign({}, ...taken.map((part) => part.stated));
  const head = taken[0] as Part;
  const main = taken.reduce((best, part) => (rank(part) < rank(best) ? part : best), head);
  return {
    start: head.start,
    end: (taken[taken.length - 1] as Part).end,
    rule: main.rule,
    stated,
    confidence: Math.min(...taken.map((part) => (part.stated.yearFollows === 0 ? 0.7 : part.confidence))),
    precision: main.kind,
    inRange: taken.some((part) => part.inRange),
    ...(head.time ? { time: head.time } : {}),
  };
}

function rank(part: Part): number {
  const index = FINE.indexOf(part.kind);
  return index < 0 ? FINE.length : index;
}
