import type { Article } from '../../model/article.js';
import type { Gathered } from './gather.js';
import type { Signing } from './signing.js';

/** What is doubtful about the signings of an article: numbers that do not agree, and other sides that nobody names. */
export function reportDoubts(article: Article, gathered: Gathered): void {
  const batches = new Set<Signing>(gathered.drafts.map((draft) => draft.batch));
  for (const batch of batches) {
    if (batch.stated === null || !batch.each) continue;
    const named = partnersNamed(gathered, batch);
    if (named !== batch.stated) problem(article, 'agreement-count-mismatch', `the text speaks of ${batch.stated} partners, ${named} are named`, batch);
  }
  for (const signing of gathered.lonely) {
    if (!signing.unnamed || gathered.drafts.some((draft) => draft.parties.some((party) => signing.lone.some((own) => own.name === party.name)))) continue;
    problem(
      article,
      'signing-without-counterpart',
      `a signing of ${signing.lone.map((party) => party.name).join(', ')} with partners that are not named`,
      signing,
    );
  }
}

/** How many partners are named for a batch: its own agreements, and those of two that its common party signs elsewhere in the article. */
function partnersNamed(gathered: Gathered, batch: Signing): number {
  const own = gathered.drafts.filter((draft) => draft.batch === batch);
  const hub = own[0]?.parties.map((party) => party.name).filter((name) => own.every((draft) => draft.parties.some((party) => party.name === name))) ?? [];
  const others = gathered.drafts.filter(
    (draft) => draft.batch !== batch && draft.parties.length === 2 && draft.parties.some((party) => hub.includes(party.name)),
  );
  return own.length === batch.stated ? own.length : own.length + others.length;
}

function problem(article: Article, code: string, message: string, { start, end }: Signing): void {
  if (!article.problems.some((known) => known.code === code && known.start === start)) article.problems.push({ code, message, start, end });
}
