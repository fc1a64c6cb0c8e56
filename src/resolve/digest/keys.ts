import { canonicalName } from '../organisations/canonical-name.js';
import { heldKey, officeKey, titleKey } from '../organisations/organisation-key.js';

/** The keys of one article, numbered in the order in which it first needs them. */
export class Keys {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.all.push(key) - 1;
      this.numbers.set(key, number);
    }
    return number;
  }

  key(number: number): string {
    return this.all[number] ?? '';
  }

  /** A body named only by a post or a party has a key as well (张三，鄂州市副市长: a place holds the post). */
  ofName(name: string): number {
    return this.number(canonicalName(name));
  }

  /** An office that ties people together as a body does. */
  ofOffice(title: string): number {
    return this.number(officeKey(title));
  }

  /** An office of a state, which its holder shares with nobody. */
  ofHeld(country: string, office: string): number {
    return this.number(heldKey(country, office));
  }

  /** A title as such, which ties a stray sight of somebody to the one whom all the news gives that title. */
  ofTitle(title: string): number {
    return this.number(titleKey(title));
  }
}
