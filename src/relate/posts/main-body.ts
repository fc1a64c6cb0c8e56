import type { Article, TitleMention } from '../../model/article.js';
import type { BodyReference } from './body-reference.js';
import { needsNoBody, titleFits } from './title-domain.js';

/** The body of the article that a title without any can only mean: the one fitting body named most, and no other near it. */
export function mainBody(article: Article, title: TitleMention): BodyReference | null {
  if (title.rank || needsNoBody(title.title)) return null;
  const fitting = article.organisations.filter((organisation) => titleFits(title.title, organisation.name) === 1);
  if (fitting.length === 0) return null;
  const best = fitting.reduce((a, b) => (b.mentions.length > a.mentions.length ? b : a));
  return { organisation: best.name, organisationId: best.id, unit: null, department: false, base: best.name, start: title.start, end: title.end };
}
