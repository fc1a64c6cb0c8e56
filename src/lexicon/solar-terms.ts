/**
 * The solar terms, traditional forms led to the simplified name (清明 is among the festivals).
 * Source: the traditional calendar; no licence applies to facts. Sorted by code point.
 */
export const SOLAR_TERMS: ReadonlyMap<string, string> = new Map([
  ['冬至', '冬至'],
  ['处暑', '处暑'],
  ['夏至', '夏至'],
  ['大寒', '大寒'],
  ['大暑', '大暑'],
  ['大雪', '大雪'],
  ['寒露', '寒露'],
  ['小寒', '小寒'],
  ['小暑', '小暑'],
  ['小满', '小满'],
  ['小滿', '小满'],
  ['小雪', '小雪'],
  ['惊蛰', '惊蛰'],
  ['春分', '春分'],
  ['白露', '白露'],
  ['秋分', '秋分'],
  ['穀雨', '谷雨'],
  ['立冬', '立冬'],
  ['立夏', '立夏'],
  ['立春', '立春'],
  ['立秋', '立秋'],
  ['芒种', '芒种'],
  ['芒種', '芒种'],
  ['處暑', '处暑'],
  ['谷雨', '谷雨'],
  ['雨水', '雨水'],
  ['霜降', '霜降'],
  ['驚蟄', '惊蛰'],
]);

/** Terms that are weather, names or counts as well (大雪, 雨水): they count only behind a year or before 节气, 时节. */
export const AMBIGUOUS_TERMS: ReadonlySet<string> = new Set(['大寒', '大暑', '大雪', '小寒', '小暑', '小满', '小滿', '小雪', '白露', '雨水', '霜降']);
