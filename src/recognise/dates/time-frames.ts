import type { DateMention, TimeExpression } from '../../model/date.js';

/** 自…起, 从…以来, 至今: the date is where an open time begins. */
const OPEN = /^\s?(?:起(?!草|诉|点|步|义|来|到|飞|伏)|以来|以來|至今|之后|之後|以后|以後)/;
const FROM = /(?:自从|自從|自|从|從)\s?$/;
const ROUGHLY = /^\s?(?:左右|前后|前後|上下)/;
const WITHIN = /^\s?(?:之内|之內|以内|以內|内|內)(?!容|部|外|地|涵|蒙|贾|迁|遷|设|設|置|销|卷)/;

/** The wider times that words around a date make of it: 2013年以来, 自2020年5月26日至29日止, 2020年3月左右, 2024年内. */
export function frameOf(text: string, date: DateMention): TimeExpression | null {
  const behind = text.slice(date.end, date.end + 6);
  const before = text.slice(Math.max(0, date.start - 3), date.start);
  const from = FROM.exec(before)?.[0];
  const start = date.start - (from?.length ?? 0);
  const frame = (kind: TimeExpression['kind'], end: number, known: Pick<TimeExpression, 'value' | 'earliest' | 'latest'>): TimeExpression => ({
    text: text.slice(start, end),
    start,
    end,
    kind,
    ...known,
    duration: null,
    confidence: Math.round(date.confidence * 0.95 * 100) / 100,
    rule: `time/${kind}-around-date`,
  });
  const { value, earliest, latest } = date;
  if (value?.includes('/') && from) return frame('duration', date.end + (/^\s?止/.exec(behind)?.[0].length ?? 0), { value, earliest, latest });
  const open = OPEN.exec(behind);
  if (open && value !== null) return frame('open', date.end + open[0].length, { value: null, earliest, latest: null });
  const roughly = ROUGHLY.exec(behind);
  if (roughly) return frame('vague', date.end + roughly[0].length, { value, earliest, latest });
  const within = WITHIN.exec(behind);
  return within && !from && value !== null ? frame('duration', date.end + within[0].length, { value, earliest, latest }) : null;
}
