/** Gives each distinct string a small integer. */
export class Interner {
  private readonly numbers = new Map<string, number>();
  private readonly strings: string[] = [];

  get size(): number {
    return this.strings.length;
  }

  number(string: string): number {
    let number = this.numbers.get(string);
    if (number === undefined) {
      number = this.strings.length;
      this.numbers.set(string, number);
      this.strings.push(string);
    }
    return number;
  }

  known(string: string): number | undefined {
    return this.numbers.get(string);
  }

  string(number: number): string {
    const string = this.strings[number];
    if (string === undefined) throw new RangeError(`no string ${number} of ${this.strings.length}`);
    return string;
  }
}
