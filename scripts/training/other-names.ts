import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { givenNameCharacters } from '../../src/lexicon/given-name-characters.js';
import { commonSurnames } from '../../src/lexicon/surnames-common.js';
import { compoundSurnames } from '../../src/lexicon/surnames-compound.js';
import { rareSurnames } from '../../src/lexicon/surnames-rare.js';

const givenCharacters = givenNameCharacters.filter(([, odds]) => odds > 5).map(([char]) => char);
/** Words of the dictionary that begin with a surname: people are called so too. */
const nameWords = readFileSync(createRequire(import.meta.url)('nodejieba').DEFAULT_DICT, 'utf8').split('\n').map((entry) => entry.split(' ')).filter(([word, count, tag]) => word?.length === 2 && Number(count) > 200 && /^[nva]/.test(tag ?? '') && commonSurnames.includes(word[0] as string)).map(([word]) => word as string);

/** A made-up name: one in eight a plain word, the others a common, rare or compound surname and one or two characters. */
export function otherName(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const kind = random();
  if (kind < 0.12) return pick(nameWords);
  const surname = kind < 0.25 ? pick(compoundSurnames) : kind < 0.6 ? pick(rareSurnames) : pick(commonSurnames);
  const given = pick(givenCharacters) + (random() < 0.65 ? pick(givenCharacters) : '');
  return surname + given;
}
