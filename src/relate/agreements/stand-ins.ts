import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { fold } from '../../text/fold.js';

/** Words that stand for a body, by what its name ends in. */
const STAND_INS: readonly [words: RegExp, names: RegExp][] = [
  [/^(?:该|我|本)?(?:校|学校)$/, /(?:大学|学院|学校|中学|小学|职院|校)$/],
  [/^(?:该|我|本)?院$|^学院$|^(?:该|本)学院$/, /(?:学院|医院|研究院|法院|检察院)$/],
  [/^(?:该|我|本)?医院$/, /医院$/],
  [/^(?:该|我|本)?(?:公司|司)$/, /(?:公司|集团|科技|股份|银行)$/],
  [/^(?:该|本)?集团$/, /集团(?:股份|有限|公司)*$/],
  [/^(?:该|本)?(?:协会|学会|商会)$/, /(?:协会|学会|商会)$/],
];

/** The body that a stand-in left as a body of its own means: the one of its kind named most before it; null for a body with a name. */
export function meantBy(article: Article, organisation: Organisation, at: number): Organisation | null {
  const words = fold(organisation.name);
  if (words.length > 4) return null;
  const kind = STAND_INS.find(([pattern]) => pattern.test(words))?.[1];
  if (!kind) return null;
  let best: Organisation | null = null;
  let most = 0;
  for (const other of article.organisations) {
    if (other === organisation || other.name.length < 4 || !kind.test(fold(other.name))) continue;
    const before = other.mentions.filter((mention) => mention.start < at).length;
    if (before > most) {
      best = other;
      most = before;
    }
  }
  return best;
}
