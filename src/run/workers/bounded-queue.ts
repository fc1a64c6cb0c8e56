/** A queue between one who gives and several who take: the giver waits while it is full, the takers while it is empty. */
export class BoundedQueue<T> {
  private items: T[] = [];
  private takers: ((item: T | null) => void)[] = [];
  private givers: (() => void)[] = [];
  private closed = false;

  constructor(private readonly limit: number) {}

  /** Items that nobody has taken yet. */
  get length(): number {
    return this.items.length;
  }

  /** Adds an item; resolves when there is room for another. What is given to a closed queue is dropped. */
  async push(item: T): Promise<void> {
    if (this.closed) return;
    const taker = this.takers.shift();
    if (taker) return taker(item);
    this.items.push(item);
    if (this.items.length >= this.limit) await new Promise<void>((resolve) => this.givers.push(resolve));
  }

  /** The next item, or null when the queue is closed and empty. */
  async take(): Promise<T | null> {
    const item = this.items.shift();
    if (item !== undefined) {
      this.givers.shift()?.();
      return item;
    }
    if (this.closed) return null;
    return new Promise((resolve) => this.takers.push(resolve));
  }

  /** Forgets all items that nobody has taken. */
  clear(): void {
    this.items = [];
    this.wakeGivers();
  }

  /** Says that nothing more will come. */
  close(): void {
    this.closed = true;
    for (const taker of this.takers.splice(0)) taker(null);
    this.wakeGivers();
  }

  private wakeGivers(): void {
    for (const giver of this.givers.splice(0)) giver();
  }
}
