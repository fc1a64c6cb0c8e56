/** Disjoint sets of small integers. The root of a set is its smallest member, whatever the order of the unions. */
export class UnionFind {
  private parents = new Int32Array(1024);
  private size = 0;

  /** Makes sure that `node` and all below it exist. */
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

  union(a: number, b: number): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x < y) this.parents[y] = x;
    else this.parents[x] = y;
  }

  private up(node: number): number {
    return this.parents[node] ?? node;
  }
}
