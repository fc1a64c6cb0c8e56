import type { GoldArticle } from './gold-article.js';
import type { Judge, JudgedRecord } from './judgement.js';
import { squeeze } from './normal-forms.js';

/** Judges date expressions, and expressions with their values. What gold lists without a value is open: given or not, both are well. */
export function judgeDates(gold: GoldArticle, record: JudgedRecord, judge: Judge): void {
  const open = new Set(gold.dates.filter((date) => date.value === null).map((date) => squeeze(date.text)));
  const isOpen = ({ parts }: { parts: readonly string[] }) => open.has(squeeze(parts[0]));
  const want = gold.dates.filter((date) => date.value !== null);
  const got = record.dates ?? [];
  judge.sets(
    'dates',
    want.map(({ text }) => ({ key: squeeze(text), parts: [text] })),
    got.map((date) => ({ key: squeeze(date.text), parts: [date.text], given: date })),
    isOpen,
  );
  judge.sets(
    'datesValued',
    want.map(({ text, value }) => ({ key: `${squeeze(text)} = ${value}`, parts: [text, value ?? ''] })),
    got.map((date) => ({ key: `${squeeze(date.text)} = ${date.value ?? null}`, parts: [date.text, date.value ?? ''], given: date })),
    isOpen,
  );
}
