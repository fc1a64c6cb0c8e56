import { parseNumeral } from '../../text/numerals.js';

/** The number of partners that words state (10余家, 六家), null when they state none. */
export function countIn(words: string): number | null {
  const digits = /([\d一二两三四五六七八九十百]+)(?:余|多)?(?:家|所|个|位|方|户)/.exec(words)?.[1];
  return digits ? parseNumeral(digits) : null;
}

/** 等10家企业: the stated number of partners of which some are named. */
export const STATED = /等(?:[^，。；OP]{0,4}?)([\d一二两三四五六七八九十百余多]+)(?:余|多)?(?:家|所|个|户)/;

/** 与4家企业, 与项目方: the other side is told of without its name. */
export const UNNAMED =
  /(?:与|和|同|跟)(?!会)(?:(?:分别|各)?[^，。；OPT、]{0,10}(?:企业|公司|单位|机构|方|院校|学校|高校|医院|厂商|客户|商户|农户|伙伴|银行|部门|村|代表|负责人)|(?:分别|各)?[^，。；OPT、]{0,4}[\d一二两三四五六七八九十余多]+(?:家|所|个|位)[^，。；、P]{0,8})[^，。；]{0,12}$/;
