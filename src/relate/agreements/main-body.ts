import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { type PartyRef, partyOf } from './party-ref.js';

/** The body that an article tells of: the one that 学校, 我校, 集团 stand for, else the one named most and first. */
export function mainBody(article: Article): PartyRef | null {
  const anaphors = new Map<string, number>();
  for (const mention of article.organisationMentions)
    if (mention.form === 'anaphor' && mention.organisationId) anaphors.set(mention.organisationId, (anaphors.get(mention.organisationId) ?? 0) + 1);
  let best: Organisation | null = null;
  let score = 0;
  for (const organisation of article.organisations) {
    if (organisation.kind === 'media' || !organisation.mentions.length) continue;
    const first = Math.min(...organisation.mentions.map((mention) => mention.start));
    const generic = organisation.aliases.some((alias) => GENERIC.has(alias)) ? 4 : 0;
    const value = organisation.mentions.length + 2 * (anaphors.get(organisation.id) ?? 0) + generic + (first < 60 ? 3 : first < 200 ? 1 : 0);
    if (value > score) {
      best = organisation;
      score = value;
    }
  }
  const place = best?.mentions[0];
  return best && place ? { ...partyOf(best, place), confidence: 0.75, rule: 'agreement/party-elided' } : null;
}

const GENERIC = new Set(['学校', '我校', '本校', '该校', '學校', '学院', '我院', '公司', '本公司', '集团', '集团公司', '医院', '协会']);
