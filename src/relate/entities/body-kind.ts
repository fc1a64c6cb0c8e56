import { bodySuffixes } from '../../lexicon/body-suffixes.js';
import type { OrganisationKind } from '../../model/organisation.js';
import { bodyNames } from '../../text/body-names.js';
import { reversed, Trie } from '../../text/trie.js';

const suffixes = Trie.from(bodySuffixes.map(([word, kind]) => [reversed(word), kind] as const));

/** The kind of a body by its name: known names first, else the longest suffix. */
export function kindOf(name: string): OrganisationKind {
  const exact = bodyNames.get(name);
  if (exact) return exact;
  let kind = 'other' as OrganisationKind;
  suffixes.eachBackwards(name, name.length, 0, (_start, found) => {
    kind = found;
  });
  if (kind === 'government' && /[（(]?(?:集团|公司)/u.test(name)) return 'company';
  return kind;
}
