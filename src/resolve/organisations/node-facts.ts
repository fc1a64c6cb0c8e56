import { IntColumn } from '../columns/int-column.js';
import { Interner } from '../columns/interner.js';
import { isAnyMinistry } from './country-body.js';
import { isLooseName } from './loose-name.js';
import { countryOfKey, type KeyRole, nameOfKey, roleOfKey } from './organisation-key.js';

const UNKNOWN = -2;
const NONE = -1;
const ROLES: readonly KeyRole[] = ['body', 'office', 'title'];

/** What the key of a node says by itself. It is asked again and again: each answer is found once. */
export class NodeFacts {
  private readonly roles = new IntColumn(UNKNOWN);
  private readonly countries = new IntColumn(UNKNOWN);
  private readonly countryNames = new Interner();
  private readonly ministries = new IntColumn(UNKNOWN);

  constructor(private readonly keys: Interner) {}

  /** What a node of a person's is: a body, an office that ties people, or a title as such. */
  roleOf(node: number): KeyRole {
    let role = this.roles.get(node);
    if (role === UNKNOWN) {
      role = ROLES.indexOf(roleOfKey(this.keys.string(node)));
      this.roles.set(node, role);
    }
    return ROLES[role] ?? 'body';
  }

  /** The country whose body a node is, by its name; null when it does not say. */
  countryOf(node: number): string | null {
    let country = this.countries.get(node);
    if (country === UNKNOWN) {
      const name = countryOfKey(this.keys.string(node));
      country = name === null ? NONE : this.countryNames.number(name);
      this.countries.set(node, country);
    }
    return country === NONE ? null : this.countryNames.string(country);
  }

  /** Whether a node is a ministry that every state has, named without its state. */
  isAnyMinistry(node: number): boolean {
    let any = this.ministries.get(node);
    if (any === UNKNOWN) {
      any = this.roleOf(node) === 'body' && isAnyMinistry(this.nameOf(node)) ? 1 : 0;
      this.ministries.set(node, any);
    }
    return any === 1;
  }

  /** Whether a node's name alone says nothing about which body it is (大会, 组委会). */
  isLoose(node: number): boolean {
    return isLooseName(this.nameOf(node));
  }

  /** The canonical name of a node without its scope. */
  nameOf(node: number): string {
    return nameOfKey(this.keys.string(node));
  }
}
