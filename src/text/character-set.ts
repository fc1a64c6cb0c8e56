/** Characters of the basic plane, one bit each: whether a character is one of them costs one look into a table. */
export class CharacterSet {
  private readonly bits = new Uint8Array(8192);

  constructor(characters: string) {
    for (let i = 0; i < characters.length; i++) {
      const code = characters.charCodeAt(i);
      this.bits[code >> 3] = (this.bits[code >> 3] as number) | (1 << (code & 7));
    }
  }

  /** False too behind the end of a text, where the code is NaN. */
  has(code: number): boolean {
    return (((this.bits[code >> 3] as number) >> (code & 7)) & 1) === 1;
  }

  hasAt(text: string, at: number): boolean {
    return this.has(text.charCodeAt(at));
  }
}
