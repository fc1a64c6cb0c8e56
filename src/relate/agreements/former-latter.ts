import type { Article } from '../../model/article.js';
import { assignSigners } from './assign-signers.js';
import type { Draft } from './draft.js';
import type { Passage } from './passage.js';
import type { Signing } from './signing.js';

const WHICH = /(前|后)者[^。；OP]{0,6}由[^。；]*$/;

/** 前者由甲、乙签署，后者由丙、丁签署: the signers of the first or second of two agreements told right before; whether it was read. */
export function attachFormerLatter(article: Article, { mask }: Passage, signing: Signing, drafts: readonly Draft[]): boolean {
  if (!signing.signers.length) return false;
  const before = mask.text.slice(0, signing.anchor.from);
  const match = WHICH.exec(before.slice(Math.max(before.lastIndexOf('前者'), before.lastIndexOf('后者'), 0)));
  if (!match) return false;
  const pair = drafts.filter((draft) => !draft.headline && draft.at <= signing.at).slice(-2);
  const draft = pair[match[1] === '前' ? 0 : 1];
  if (!draft || pair.length !== 2 || signing.at - (pair[1] as Draft).at > 1) return false;
  draft.evidence.push({ start: signing.sentence.start, end: signing.sentence.end });
  return assignSigners(article, draft, signing.signers, signing.stands, true) > 0;
}
