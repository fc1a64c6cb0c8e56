/**
 * Reign titles and the Gregorian year of their first year, for years like 光緒七年.
 * Source: common calendar knowledge (Qing dynasty, modern Japan); no licence applies to facts. Sorted by code point.
 */
export const REIGNS: ReadonlyMap<string, number> = new Map([
  ['乾隆', 1736],
  ['令和', 2019],
  ['光緒', 1875],
  ['光绪', 1875],
  ['同治', 1862],
  ['咸丰', 1851],
  ['咸豐', 1851],
  ['嘉庆', 1796],
  ['嘉慶', 1796],
  ['大正', 1912],
  ['宣統', 1909],
  ['宣统', 1909],
  ['平成', 1989],
  ['康熙', 1662],
  ['昭和', 1926],
  ['道光', 1821],
  ['雍正', 1723],
  ['順治', 1644],
  ['顺治', 1644],
]);
