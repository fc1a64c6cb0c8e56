/** How well items were put together: pairs of items rightly together (precision, recall), and B³, which weighs each item alike. */
export interface ClusterMeasures {
  pairPrecision: number;
  pairRecall: number;
  b3Precision: number;
  b3Recall: number;
}

/** Compares a grouping of items with the true one; both give each item the name of its group. */
export function measureClusters(items: readonly { found: string; truth: string }[]): ClusterMeasures {
  const size = (groupOf: (item: { found: string; truth: string }) => string): Map<string, number> => {
    const sizes = new Map<string, number>();
    for (const item of items) sizes.set(groupOf(item), (sizes.get(groupOf(item)) ?? 0) + 1);
    return sizes;
  };
  const both = ({ found, truth }: { found: string; truth: string }): string => `${found}\0${truth}`;
  const [found, truth, shared] = [size((item) => item.found), size((item) => item.truth), size(both)];
  const pairs = (sizes: Map<string, number>): number => [...sizes.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const mean = (share: (item: { found: string; truth: string }) => number): number => items.reduce((sum, item) => sum + share(item), 0) / items.length;
  return {
    pairPrecision: pairs(shared) / (pairs(found) || 1),
    pairRecall: pairs(shared) / (pairs(truth) || 1),
    b3Precision: mean((item) => (shared.get(both(item)) ?? 0) / (found.get(item.found) ?? 1)),
    b3Recall: mean((item) => (shared.get(both(item)) ?? 0) / (truth.get(item.truth) ?? 1)),
  };
}
