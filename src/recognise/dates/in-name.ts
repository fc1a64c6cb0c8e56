import { YEARLY_HEADS } from '../../lexicon/yearly-heads.js';
import type { Expression } from './expression.js';

const HEAD = new RegExp(YEARLY_HEADS.join('|'));
/** “2030年前国家发展战略” is a name as a whole. */
const PLAN = /^[^“”「」『』，。；\n]{2,20}(?:战略|戰略|计划|計劃|规划|規劃|愿景|願景|议程|議程|行动|行動|工程)[”」』]/;
const QUOTED = /^\s?[“「『][^”」』\n]{1,20}[”」』]/;
/** Where a name is over, or never began: punctuation, words of grammar, verbs. 2018年首次参加进博会 names no fair of 2018. */
const BREAK =
  /[，。；：、！？,;:!?（(）)\n\s]|^[与與和及]|[的在于於由从從自向对對把被将將拟擬为為是有就已曾又再也还還起前后後来來内內间間至到以该該我]|首次|第一|参加|參加|出席|举办|舉辦|举行|舉行|召开|召開|开展|開展|完成|实现|获|獲|入选|加入|进入|毕业|畢業|担任|成立|发布|开始|启动|承办|主办|亮相/;

/**
 * Whether a bare year is part of a name rather than a date: the year of a gathering or honour (2024年行业年会),
 * of an issue (2022年第2期), or anything inside 《》 up to a month.
 */
export function isInName(text: string, { start, end, precision, stated, to }: Expression): boolean {
  if (stated.day === undefined && !to && inTitleMarks(text, start, end)) return true;
  if (to || precision !== 'year' || stated.year === undefined) return false;
  const behind = text.slice(end, end + 40);
  if (/^\s?第?\s?[\d一二三四五六七八九十]+\s?[期号號卷辑輯届屆](?!间|間)/.test(behind)) return true;
  if (/[“「『]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && PLAN.test(behind)) return true;
  const quoted = QUOTED.exec(behind);
  const rest = quoted ? behind.slice(quoted[0].length) : behind;
  const stop = rest.search(BREAK);
  const run = stop < 0 ? rest : rest.slice(0, stop);
  return run.length > 0 && run.length <= 24 && HEAD.test(run);
}

/** Between 《 and 》 of the same line. */
function inTitleMarks(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const open = before.lastIndexOf('《');
  if (open < 0 || before.includes('》', open) || before.includes('\n', open)) return false;
  const behind = text.slice(end, end + 60);
  const close = behind.indexOf('》');
  return close >= 0 && !behind.slice(0, close).includes('\n');
}
