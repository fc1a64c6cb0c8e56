import { z } from 'zod';
import { mention } from './annotation.js';

/** An EDTF level 0 value with `X` for unspecified digits, or an interval of two; null when nothing says which day is meant. */
export const edtf = z.string().regex(/^[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?(\/[\dX]{4}(-[\dX]{2}(-[\dX]{2})?)?)?$/);

const isoDay = z.iso.date();

/** What is stated in the words and what was inferred, and from what: the event's day, the dateline, `published`, or another date. */
export const dateBasis = z.enum(['stated', 'event', 'dateline', 'published', 'context', 'unknown']);
export type DateBasis = z.infer<typeof dateBasis>;

export const dateMention = mention.extend({
  value: edtf.nullable(),
  /** First and last day the value covers, plain ISO days for sorting; null when unknown. */
  earliest: isoDay.nullable(),
  latest: isoDay.nullable(),
  basis: dateBasis,
  /** The parts the words state themselves (`XXXX-06-24` for 6月24日), before anything was inferred. */
  stated: z.string().nullable(),
});
export type DateMention = z.infer<typeof dateMention>;

export const timeExpressionKind = z.enum(['duration', 'era', 'festival', 'lunar', 'solarTerm', 'set', 'vague', 'season', 'open']);
export type TimeExpressionKind = z.infer<typeof timeExpressionKind>;

/** What is no date by the guidelines: durations, eras, festivals, lunar days, sets; with EDTF where one can say it. */
export const timeExpression = mention.extend({
  kind: timeExpressionKind,
  value: edtf.nullable(),
  earliest: isoDay.nullable(),
  latest: isoDay.nullable(),
  /** ISO 8601 duration, where the expression is one. */
  duration: z.string().nullable(),
});
export type TimeExpression = z.infer<typeof timeExpression>;
