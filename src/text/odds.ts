/** The natural logarithm of the odds of a share, which is first brought between `least` and `most`: shares of 0 and 1 have none. */
export function logOdds(share: number, least: number, most: number): number {
  const inside = Math.min(most, Math.max(least, share));
  return Math.log(inside / (1 - inside));
}

/** The share whose odds have this natural logarithm, to two decimals. */
export function shareOfOdds(odds: number): number {
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
