/**
 * Words that say a thing is still to come; with them a date without a year may lie more than two months ahead.
 * Source: general vocabulary of Chinese press text, own list (MIT). Sorted by code point.
 */
export const PLANNING_WORDS: readonly string[] = [
  '力争',
  '力爭',
  '即将',
  '即將',
  '定于',
  '定於',
  '将',
  '將',
  '拟',
  '擬',
  '有望',
  '訂於',
  '計劃',
  '計画',
  '计划',
  '订于',
  '預定',
  '預計',
  '预定',
  '预计',
];
