import type { OrganisationMention } from '../../model/article.js';

/** 海汀集团 for Haiting Group when the text has both. */
export function inHan(name: string, mentions: readonly OrganisationMention[], text: string): string {
  if (/\p{Script=Han}/u.test(name)) return name;
  const forms = mentions.filter((mention) => mention.form === 'full').map((mention) => text.slice(mention.start, mention.end));
  return forms.filter((form) => /\p{Script=Han}{2}/u.test(form)).reduce((a, b) => (b.length > a.length ? b : a), '') || name;
}
