import { spelledOwner } from './committee-owner.js';
import { spelledCountry } from './country-body.js';

/** A body's name with what its article makes plain and the name leaves out: the state of 俄国防部, the owner of 经济委员会. */
export function spelledName(name: string, text: string): string {
  return spelledOwner(spelledCountry(name, text), text);
}
