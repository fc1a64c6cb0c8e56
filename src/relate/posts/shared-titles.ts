import type { Article } from '../../model/article.js';
import type { Item } from './line-items.js';
import { PLACES_BEFORE } from './several-bodies.js';

/** 三个村的村委会主任甲、乙、丙: the words before say that there are several. */
export function isOfSeveral(article: Article, line: readonly Item[], index: number): boolean {
  const before = line[index - 1] as Item;
  if (PLACES_BEFORE.test(article.text.slice(Math.max(0, before.start - 40), before.start))) return true;
  return /[两二三四五六七八九十\d](?:个|位|名|家|所|镇|乡|村|校|院|市|县|区|国|行|局|省|馆|厂|会)[^，。；、]{0,10}$/u.test(
    article.text.slice(Math.max(0, before.start - 16), before.start),
  );
}

/** Titles that several people hold at once, so that a list may name it once: 副校长甲、乙. */
export const isShareable = (title: string) =>
  /副|执行会长|联席|轮值|名誉|荣誉|助理|教授|委员|董事|监事|成员|代表|记者|通讯员|研究员|工程师|院士|专家|顾问|导师|教师|讲师|编辑|调研员|巡视员|航天员|选手|教练|大使|参赞|律师|医师|护士|護士|博士|学者|摄影|常委|创始人|合伙人|秘书|理事$/u.test(
    title,
  );
