/** What stands between two neighbours: nothing or a word of no weight, marks of a list, a comma, 兼, a bracket, or words that part them. */
export type Link = 'adjacent' | 'list' | 'comma' | 'and-post' | 'bracket' | 'far';

/** How two neighbours hang together, by the text between them. */
export function linkOf(gap: string): Link {
  if (gap === '') return 'adjacent';
  if (gap.length > 60) return 'far';
  const bare = gap.trim();
  if (/^(?:拿督|丹斯里|拿汀|爵士|勋爵|太平绅士|太平紳士|同志)$/u.test(bare)) return 'adjacent';
  if (/^(?:的)?(?:原|前|时任|時任|现任|現任|新任|首任|拟任|代|老|退休|离任|卸任)$/u.test(bare)) return 'adjacent';
  if (bare === '' || bare === '的' || bare === '”' || bare === '“' || bare === '》') return 'adjacent';
  if (/^(?:兼|暨|、兼|，兼|兼任)$/u.test(bare)) return 'and-post';
  if (/^(?:（[^（）]{1,16}）|\([^()]{1,40}\))?\s*(?:、|和|与|及|以及|同|\/|／)(?:现任?|时任|原任?)?$/u.test(bare)) return 'list';
  if (/^(?:（[^（）]{1,16}）|\([^()]{1,40}\))?\s*(?:，|,|；|;|：|，以及|，和)(?:现任?|时任|原任?)?$/u.test(bare)) return 'comma';
  if (/^(?:（[^（）]{1,16}）|\([^()]{1,40}\))$/u.test(bare)) return 'adjacent';
  if (bare === '（' || bare === '(') return 'bracket';
  return 'far';
}
