import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { fold } from '../../text/fold.js';
import { standsFor } from '../posts/stand-ins.js';

/** Words that stand for a body of their kind, as far as they can be a party. */
const STAND_INS = /^(?:[该我本]?(?:校|学校|院|医院|公司|司|集团)|[该本]?(?:学院|协会|学会|商会))$/u;

/** The body that a stand-in left as a body of its own means: the one of its kind named most before it; null for a body with a name. */
export function meantBy(article: Article, organisation: Organisation, at: number): Organisation | null {
  const words = fold(organisation.name);
  if (!STAND_INS.test(words)) return null;
  const fits = standsFor(words.replace(/^[该我本]/u, ''));
  let best: Organisation | null = null;
  let most = 0;
  for (const other of article.organisations) {
    if (other === organisation || other.name.length < 4 || fits(fold(other.name)) === 0) continue;
    const before = other.mentions.filter((mention) => mention.start < at).length;
    if (before > most) {
      best = other;
      most = before;
    }
  }
  return best;
}
