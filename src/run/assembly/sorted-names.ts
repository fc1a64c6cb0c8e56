/** Names by ids that come in their order, outside the heap: an id's sixteen bytes and the name's own. */
export class SortedNames {
  private bytes = Buffer.allocUnsafe(1 << 12);
  private ends = new Float64Array(256);
  private count = 0;
  private end = 0;

  /** Adds the next name; its id must come after all others. */
  add(id: string, name: string): void {
    const entry = `${id}\t${name}`;
    if (this.end + entry.length * 3 > this.bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.end + entry.length * 3));
      this.bytes.copy(larger, 0, 0, this.end);
      this.bytes = larger;
    }
    if (this.count === this.ends.length) {
      const larger = new Float64Array(this.count * 2);
      larger.set(this.ends);
      this.ends = larger;
    }
    this.end += this.bytes.write(entry, this.end, 'utf8');
    this.ends[this.count++] = this.end;
  }

  find(id: string): string | undefined {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const [known = '', name] = this.entry(middle);
      if (known === id) return name;
      if (known < id) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  private entry(at: number): string[] {
    const text = this.bytes.toString('utf8', at === 0 ? 0 : this.ends[at - 1], this.ends[at]);
    const tab = text.indexOf('\t');
    return [text.slice(0, tab), text.slice(tab + 1)];
  }
}
