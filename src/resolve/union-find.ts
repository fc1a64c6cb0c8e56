/**
 * Disjoint sets of small integers. The root of a set is its smallest member, whatever the order of the unions.
 * Sets that were kept apart refuse to join.
 */
export class UnionFind {
  private parents = new Int32Array(1024);
  private size = 0;
  /** Sides of what must stay apart, by root: side 2i never meets side 2i + 1. */
  private readonly sides = new Map<number, Set<number>>();
  private apart = 0;

  /** Makes sure that all nodes below `count` exist. */
  grow(count: number): void {
    if (count > this.parents.length) {
      const larger = new Int32Array(Math.max(count, this.parents.length * 2));
      larger.set(this.parents);
      this.parents = larger;
    }
    for (; this.size < count; this.size++) this.parents[this.size] = this.size;
  }

  find(node: number): number {
    let root = node;
    for (let up = this.up(root); up !== root; up = this.up(root)) root = up;
    for (let at = node; at !== root; ) {
      const next = this.up(at);
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins two sets; false when they must stay apart. */
  union(a: number, b: number): boolean {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return true;
    if (this.sides.size > 0 && this.refuses(x, y)) return false;
    const [root, other] = x < y ? [x, y] : [y, x];
    this.parents[other] = root;
    for (const side of this.sides.get(other) ?? []) this.mark(root, side);
    return true;
  }

  /** Keeps every node of one list apart from every node of the other. Returns the number of the first list's side; the other's is one more. */
  keepApart(nodes: readonly number[], others: readonly number[]): number {
    const side = 2 * this.apart++;
    for (const node of nodes) this.mark(this.find(node), side);
    for (const node of others) this.mark(this.find(node), side + 1);
    return side;
  }

  /** The sides that a set stands on, smallest first. */
  sidesOf(root: number): number[] {
    return [...(this.sides.get(root) ?? [])].sort((a, b) => a - b);
  }

  private refuses(x: number, y: number): boolean {
    const others = this.sides.get(y);
    return others !== undefined && [...(this.sides.get(x) ?? [])].some((side) => others.has(side ^ 1));
  }

  private mark(root: number, side: number): void {
    this.sides.set(root, (this.sides.get(root) ?? new Set()).add(side));
  }

  private up(node: number): number {
    return this.parents[node] ?? node;
  }
}
