import { scaleBand, scaleLinear } from 'd3-scale';
import { h, svg } from '../dom.js';
import { number, t, term } from '../i18n.js';

const WIDTH = 560;
const HEIGHT = 260;
const LEFT = 34;
const BOTTOM = 24;
/** Months shown one by one; a longer time is shown by years. */
const MOST_MONTHS = 36;
/** The share of all agreements that may lie before the first period shown: a few from long ago would press all others together. */
const EARLIER = 0.03;

interface Period {
  when: string;
  signed: number;
  planned: number;
}

/** Agreements by month, or by year where there are many months; those of unknown year are told in words. */
export function overTime(periods: readonly Period[]): HTMLElement {
  const known = periods.filter(({ when }) => when !== '');
  const unknown = periods.filter(({ when }) => when === '').reduce((sum, { signed, planned }) => sum + signed + planned, 0);
  const { earlier, rest } = withoutEarliest(known);
  const shown = filled(rest);
  const notes = [earlier > 0 ? t('overview.time.earlier', { count: number(earlier) }) : '', unknown > 0 ? t('overview.time.unknown', { count: number(unknown) }) : ''].filter(Boolean);
  const legend = h('p', { class: 'legend' }, h('span', { class: 'key signed' }, term('status', 'signed')), h('span', { class: 'key planned' }, term('status', 'planned')));
  return h('div', {}, shown.length > 0 ? [legend, chart(shown)] : null, notes.length > 0 ? h('p', { class: 'note' }, notes.join(' · ')) : null);
}

function chart(periods: readonly Period[]): SVGSVGElement {
  const x = scaleBand(periods.map(({ when }) => when), [LEFT, WIDTH]).padding(0.2);
  const most = Math.max(...periods.map(({ signed, planned }) => signed + planned));
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, 8]).nice(4);
  const step = Math.ceil(periods.length / 9);
  const labels = periods.filter((_, i) => i % step === 0);
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'chart', role: 'img', 'aria-label': `${t('overview.time')}: ${periods.filter(({ signed, planned }) => signed + planned > 0).map(({ when, signed, planned }) => `${when} ${signed + planned}`).join(', ')}` },
    y.ticks(4).filter(Number.isInteger).map((tick) => svg('g', { class: 'tick' },
      svg('line', { x1: LEFT, x2: WIDTH, y1: y(tick), y2: y(tick) }), svg('text', { x: LEFT - 6, y: y(tick) + 4, 'text-anchor': 'end' }, number(tick)))),
    periods.map(({ when, signed, planned }) => svg('g', {},
      svg('title', {}, `${when}: ${signed} ${term('status', 'signed')}, ${planned} ${term('status', 'planned')}`),
      svg('rect', { class: 'signed', x: x(when), width: x.bandwidth(), y: y(signed), height: y(0) - y(signed) }),
      svg('rect', { class: 'planned', x: x(when), width: x.bandwidth(), y: y(signed + planned), height: y(signed) - y(signed + planned) }))),
    labels.map(({ when }) => svg('text', { class: 'label', x: (x(when) ?? 0) + x.bandwidth() / 2, y: HEIGHT - 6, 'text-anchor': 'middle' }, when)));
}

/** Leaves out the first few agreements where years without any lie between them and the others. */
function withoutEarliest(periods: readonly Period[]): { earlier: number; rest: readonly Period[] } {
  const total = periods.reduce((sum, { signed, planned }) => sum + signed + planned, 0);
  let before = 0;
  let cut = { earlier: 0, at: 0 };
  for (const [i, { when, signed, planned }] of periods.entries()) {
    before += signed + planned;
    const next = periods[i + 1];
    if (before > total * EARLIER || !next) break;
    if (Number(next.when.slice(0, 4)) - Number(when.slice(0, 4)) > 1) cut = { earlier: before, at: i + 1 };
  }
  return { earlier: cut.earlier, rest: periods.slice(cut.at) };
}

/** Every month or year from the first to the last, also those without agreements. */
function filled(periods: readonly Period[]): Period[] {
  const months = periods.filter(({ when }) => when.length === 7);
  const first = periods[0]?.when;
  const last = periods.at(-1)?.when;
  if (first === undefined || last === undefined) return [];
  const span = (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + 12;
  const byMonth = months.length === periods.length && span <= MOST_MONTHS;
  const sums = new Map<string, Period>();
  for (const when of byMonth ? monthsBetween(first, last) : yearsBetween(first, last)) sums.set(when, { when, signed: 0, planned: 0 });
  for (const { when, signed, planned } of periods) {
    const sum = sums.get(byMonth ? when : when.slice(0, 4));
    if (sum) Object.assign(sum, { signed: sum.signed + signed, planned: sum.planned + planned });
  }
  return [...sums.values()];
}

function yearsBetween(first: string, last: string): string[] {
  const from = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, i) => String(from + i));
}

function monthsBetween(first: string, last: string): string[] {
  return yearsBetween(first, last).flatMap((year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`)).filter((month) => month >= first && month <= last);
}
