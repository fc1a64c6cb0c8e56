import type { Article } from '../../model/article.js';
import { type Mask, nameAt } from '../../text/masked-sentence.js';
import type { Passage } from './passage.js';

const DAY = /^[\dX]{4}-\d\d-\d\d$/;

/** The day that the article reports: the first single day of its running text; null when it tells of a span of days or of none. */
export function eventDay(article: Article, passages: readonly Passage[]): string | null {
  let checked: Passage | undefined;
  for (const { start } of [...article.dates].sort((a, b) => a.start - b.start)) {
    const passage = passages.find(({ sentence }) => sentence.start <= start && start < sentence.end);
    if (!passage || passage === checked) continue;
    checked = passage;
    const day = dayIn(article, passage);
    if (day !== undefined) return day;
  }
  return null;
}

/** The first day of a sentence, outside brackets and speech; undefined when it has none or is no running text. */
function dayIn(article: Article, { sentence, mask }: Passage): string | null | undefined {
  const kind = article.blocks[sentence.block]?.kind;
  if (kind === 'headline' || kind === 'byline' || kind === 'notice') return undefined;
  if (/^.{0,8}(?:发布|来源|时间：|日期|点击|浏览|编辑|公告编号)/.test(mask.text)) return undefined;
  for (let i = mask.text.indexOf('D'); i >= 0; i = mask.text.indexOf('D', i + 1)) {
    const value = nameAt(mask, i)?.date?.value;
    // 今天是全国助残日: the day that it is, not the day of what is told
    if (!value || mask.text[i + 1] === '是') continue;
    if (DAY.test(value)) return value;
    // a meeting of two days is signed at on both; a visit of several days says no day
    if (/\d\d\/[\dX]{4}-\d\d-\d\d$/.test(value)) return /访问|出访|率团|考察|来访|访|调研|走访/.test(mask.text) ? null : value;
  }
  return undefined;
}

const ANNOUNCED = /^[^，。；]{0,10}(?:宣布|公告|披露)，(?:[^，。；]{0,8})?已/;

/** The date that the words before a signing word give it, null when a date there has no value; undefined when they give none. */
export function dateBefore(mask: Mask, at: number, to = at): string | null | undefined {
  // 签署仪式将于19日…, 签于4月23日
  const behind = to > at ? /^(?:将|拟|定|计划)?(?:于|在)?D/.exec(mask.text.slice(to)) : null;
  if (behind) return mask.items[to + behind[0].length - 1]?.date?.value ?? null;
  let fallback: string | null | undefined;
  for (let i = Math.min(at, mask.text.length) - 1; i >= 0; i--) {
    if ('。；！？'.includes(mask.text[i] as string)) break;
    if (mask.text[i] !== 'D') continue;
    const value = mask.items[i]?.date?.value ?? null;
    const after = mask.text.slice(i + 1, i + 3);
    // 今天宣布，已与某公司签订: the day of the announcement
    if (ANNOUNCED.test(mask.text.slice(i + 1, at))) return fallback ?? null;
    if (/^(?:度|版|级|届|前|底|止)/.test(after)) continue;
    if (value && DAY.test(value)) return value;
    if (
      fallback === undefined &&
      (i === 0 ||
        '，、（：'.includes(mask.text[i - 1] as string) ||
        /(?:于|在|，)$/.test(mask.text.slice(0, i)) ||
        /^[，OP在与已曾就共同又还正再续签将拟起]/.test(after))
    )
      fallback = value?.includes('/') ? null : value;
  }
  return fallback;
}

/** The day that the sentences before in the same paragraph are about; null when none is named. */
export function dayAround(passages: readonly Passage[], at: number): string | null {
  const block = passages[at]?.sentence.block;
  for (let i = at - 1; i >= 0 && passages[i]?.sentence.block === block; i--) {
    const { mask } = passages[i] as Passage;
    for (let k = mask.text.length - 1; k >= 0; k--) {
      const value = mask.text[k] === 'D' ? mask.items[k]?.date?.value : null;
      if (value && DAY.test(value) && (k === 0 || '，。；'.includes(mask.text[k - 1] as string))) return value;
    }
  }
  return null;
}
