/**
 * Words for a year counted from the year told from (yearOffset) or from the year mentioned last (yearFollows).
 * Source: general vocabulary of Chinese press text, own list (MIT). Sorted by code point.
 */
export const RELATIVE_YEARS: ReadonlyMap<string, { yearOffset?: number; yearFollows?: number }> = new Map([
  ['上一年', { yearOffset: -1 }],
  ['上年', { yearOffset: -1 }],
  ['下一年', { yearOffset: 1 }],
  ['今年', { yearOffset: 0 }],
  ['來年', { yearOffset: 1 }],
  ['前年', { yearOffset: -2 }],
  ['去年', { yearOffset: -1 }],
  ['同年', { yearFollows: 0 }],
  ['后年', { yearOffset: 2 }],
  ['大前年', { yearOffset: -3 }],
  ['大后年', { yearOffset: 3 }],
  ['大後年', { yearOffset: 3 }],
  ['当年', { yearFollows: 0 }],
  ['後年', { yearOffset: 2 }],
  ['明年', { yearOffset: 1 }],
  ['昨年', { yearOffset: -1 }],
  ['本年', { yearOffset: 0 }],
  ['来年', { yearOffset: 1 }],
  ['次年', { yearFollows: 1 }],
  ['當年', { yearFollows: 0 }],
  ['翌年', { yearFollows: 1 }],
  ['这一年', { yearFollows: 0 }],
  ['這一年', { yearFollows: 0 }],
]);
