import type { Article } from '../../model/article.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import type { Atom } from './atoms.js';
import { BODY_END, knownBody } from './body-words.js';
import { type PartyRef, partyOf } from './party-ref.js';

/** Heads of the words before a title that are a part of the title, or stand for a body named before. */
const NO_BODY =
  /^(?:原|前|现任?|时任|新任|副|总|首席|常务|执行|联席|联合|名誉|党|第一|该|本|我|两|校|院|市|县|省|区|乡|镇|村|旗|州|其|各|并|以及|及|对方)|[的是了让请]/;
const DEPARTMENT = /(?:处|部|科|室|系|队|组|办|中心|办公室|专业|事业部|校区|人力资源|财务|业务|技术|行政)$/;

/**
 * The body that the plain words right before a person's title name (与甲到家|董事长某某), and whether it is surer than the person's posts:
 * those may have been carried over from the clause before.
 */
export function bodyBeforeTitle(article: Article, mask: Mask, atom: Atom & { kind: 'person' }): { party: PartyRef; sure: boolean } | null {
  if (!atom.words) return null;
  const { from, to } = atom.words;
  const start = (mask.items[from] as MaskedItem).start;
  const end = (mask.items[to - 1] as MaskedItem).end;
  const words = article.text.slice(start, end).replace(/\s+/g, '');
  const plain = mask.text.slice(from, to);
  const body = knownBody(article, words);
  if (body) return { party: { ...partyOf(body, { start, end }, 'agreement/party-before-title'), confidence: 0.85 }, sure: true };
  // 与 Nor Vale Energy 首席执行官|某某: a firm in Latin script, which can be no part of a title
  if (/^[a-z][a-z.&' ]{3,}$/.test(plain) && /^[A-Z]/.test(words))
    return {
      party: { name: article.text.slice(start, end).trim(), organisationId: null, start, end, confidence: 0.55, rule: 'agreement/party-before-title' },
      sure: plain.length > 5,
    };
  if (plain.length > 12 || NO_BODY.test(plain) || DEPARTMENT.test(plain)) return null;
  const sure = plain.length > 3 && (BODY_END.test(plain) || article.text.split(words).length > 2);
  return { party: { name: words, organisationId: null, start, end, confidence: 0.55, rule: 'agreement/party-before-title' }, sure };
}
