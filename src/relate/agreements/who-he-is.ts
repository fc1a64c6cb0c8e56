import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Chain } from './chain.js';
import { bodiesOf, type Signer } from './party-ref.js';
import type { Passage } from './passage.js';

/** 届时，他将与|乙集团董事长某某代表双方签约 */
const HE = /(?:^|[，。；])([他她])(?:[^，。；A-Z]{0,6})[与和同跟]$/;
/** Farther back, in characters, a pronoun may mean someone else. */
const REACH = 160;

/** The person that 他 or 她 before the signers of a signing stands for: the one named last before, when it holds a post; null without such words. */
export function signerByPronoun(article: Article, { mask }: Passage, chain: Chain): Signer | null {
  const match = chain.atoms.some((atom) => atom.kind === 'person') ? HE.exec(chain.head) : null;
  if (!match) return null;
  const at = mask.items[chain.from - chain.head.length + match.index + match[0].indexOf(match[1] as string)] as MaskedItem;
  let best: Signer | null = null;
  for (const person of article.people)
    for (const { start, end } of person.mentions)
      if (end <= at.start && at.start - end <= REACH && start > (best?.start ?? -1))
        best = { person, start, end, bodies: bodiesOf(article, person, { start, end }) };
  return best?.bodies.length ? best : null;
}
