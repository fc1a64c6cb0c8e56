import { BodyNames } from './body-names.js';
import type { GoldArticle } from './gold-article.js';
import { judgeAgreements } from './judge-agreements.js';
import { judgeDates } from './judge-dates.js';
import { judgeOrganisations } from './judge-organisations.js';
import { judgePeople } from './judge-people.js';
import { type Item, Judge, type JudgedRecord, type Judgement } from './judgement.js';
import { squeeze } from './normal-forms.js';

/** Compares one article's record with what readers found in the article. A missing record counts as an empty one. */
export function judgeArticle(gold: GoldArticle, record: JudgedRecord = {}): Judgement[] {
  const judge = new Judge(gold.id);
  const names = new BodyNames(gold);
  judgeOrganisations(gold, record, names, judge);
  judgePeople(gold, record, names, judge);
  judgeDates(gold, record, judge);
  judgeAgreements(gold, record, names, judge);
  if (gold.events) judgeRoles(gold, record, judge);
  if (gold.authors) judgeAuthors(gold, record, judge);
  return judge.judgements;
}

/** Who did what at the events, whichever event it was. */
function judgeRoles(gold: GoldArticle, record: JudgedRecord, judge: Judge): void {
  const item = (person: string, role: string): Item => ({ key: `${squeeze(person)} ${role}`, parts: [person, role] });
  const want = (gold.events ?? []).flatMap((event) => event.participants.map(({ person, role }) => item(person, role)));
  const got = (record.events ?? []).flatMap((event) => (event.participants ?? []).map((given) => ({ ...item(given.person, given.role), given })));
  judge.sets('roles', want, got);
}

function judgeAuthors(gold: GoldArticle, record: JudgedRecord, judge: Judge): void {
  const item = (name: string, role: string | null | undefined): Item => ({ key: `${squeeze(name)} ${role ?? ''}`, parts: [name, role ?? ''] });
  judge.sets(
    'authors',
    (gold.authors ?? []).map(({ name, role }) => item(name, role)),
    (record.authors ?? []).map((given) => ({ ...item(given.name, given.role), given })),
  );
}
