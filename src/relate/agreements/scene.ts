import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import { placeNames } from '../../text/place-names.js';
import type { Passage } from './passage.js';

/** 签约地点不在会议室，而在某校的操场上 */
const SITE =
  /(?:签约|签字|签署)(?:仪式)?(?:的)?地点(?:[^，。；]{0,10}，而)?(?:就|便)?(?:设在|选在|定在|在|为|是|：)([^，。；：DSQP]{1,20}?)(?:的[^，。；]{1,8}[上里内前])?[，。；]/;
/** 8月5日，某市。 某市时间8月14日 */
const LINE = /^(?:D，([\u4e00-\u9fff]{2,6})[。，]|([\u4e00-\u9fff]{2,6})时间D)/;
/** 某检察院第三会议室里坐满了人, 某乡的村民活动广场上摆开三张课桌 */
const SCENE =
  /^(?:[^，。；]{0,14}D，)?((?:O|[\u4e00-\u9fff]{2,9}?[省市县区镇乡村旗州](?=的|[\u4e00-\u9fff]{2}))(?:的)?[^，。；DSQPT]{0,10}?(?:会议室|报告厅|礼堂|教室|操场|广场|大厅|展厅|宴会厅|演讲厅|大院|校园))[里内上]/;

const NO_TOWN = /^(?:当地|北京|本地|标准|夏令)$|[东西]部$/;
const isTown = (words: string): boolean => ['', '市', '县', '州', '省', '区'].some((end) => placeNames.has(words + end));

/** Where a sentence says outright that the signing takes place. */
export function siteIn(article: Article, passage: Passage): string | null {
  if (!passage.plain.includes('地点')) return null;
  return wordsAt(article, passage.mask, SITE.exec(passage.mask.text));
}

/** Where an article opens: a place set before the story, or a room that is described. */
export function sceneIn(article: Article, { mask, sentence }: Passage): string | null {
  if (['byline', 'headline', 'notice'].includes(article.blocks[sentence.block]?.kind ?? '')) return null;
  const line = LINE.exec(mask.text);
  if (line && (line[1] ? isTown(line[1]) : !NO_TOWN.test(line[2] as string))) return wordsAt(article, mask, line);
  return wordsAt(article, mask, SCENE.exec(mask.text));
}

function wordsAt(article: Article, mask: Passage['mask'], match: RegExpExecArray | null): string | null {
  const words = match?.[1] ?? match?.[2];
  if (!match || !words) return null;
  const from = match.index + match[0].indexOf(words);
  const start = (mask.items[from] as MaskedItem).start;
  const end = (mask.items[from + words.length - 1] as MaskedItem).end;
  return article.text.slice(start, end).replace(/\s+/g, '');
}
