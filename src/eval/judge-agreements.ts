import type { Agreement } from '../model/agreement.js';
import type { BodyNames } from './body-names.js';
import type { GoldAgreement, GoldArticle } from './gold-article.js';
import type { Item, Judge, JudgedRecord } from './judgement.js';
import { squeeze } from './normal-forms.js';
import { sameAgreementName, samePlace } from './same-name.js';

interface Side<T> {
  agreement: T;
  parties: Set<string>;
  matched: boolean;
  exact: boolean;
}
interface Pair {
  want: Side<GoldAgreement>;
  have: Side<Agreement>;
  overlap: number;
}

/** Judges agreements: the set of parties must be right and complete; the rest counts where at least half of the parties agree. */
export function judgeAgreements(gold: GoldArticle, record: JudgedRecord, names: BodyNames, judge: Judge): void {
  const want = gold.agreements.map((agreement) => side(agreement, agreement.parties, names));
  const have = (record.agreements ?? []).map((agreement) =>
    side(
      agreement,
      (agreement.parties ?? []).map((party) => party.name),
      names,
    ),
  );
  for (const pair of pairs(want, have)) {
    if (pair.want.matched || pair.have.matched) continue;
    pair.want.matched = pair.have.matched = true;
    if (pair.overlap >= 1) pair.want.exact = pair.have.exact = true;
    judgeDetails(pair, names, judge);
  }
  for (const { agreement, parties, matched, exact } of want) {
    if (!matched) for (const { person } of agreement.signatories) judge.add('signatories', 'missed', `${label(parties)}: ${squeeze(person)}`, [person]);
    if (!exact) judge.add('agreements', 'missed', label(parties), [...parties]);
  }
  for (const { agreement, parties, matched, exact } of have) {
    if (!matched)
      for (const signatory of agreement.signatories ?? [])
        judge.add('signatories', 'extra', `${label(parties)}: ${squeeze(signatory.person)}`, [signatory.person], signatory);
    judge.add('agreements', exact ? 'right' : 'extra', label(parties), [...parties], agreement);
  }
}

function side<T>(agreement: T, parties: readonly string[], { resolve }: BodyNames): Side<T> {
  return { agreement, parties: new Set(parties.map(resolve)), matched: false, exact: false };
}

function label(parties: ReadonlySet<string>): string {
  return [...parties].join(' / ');
}

/** Which may be which, best first: shared parties over all parties, and among equals the same name first. */
function pairs(want: readonly Side<GoldAgreement>[], have: readonly Side<Agreement>[]): Pair[] {
  return want
    .flatMap((wanted) => have.map((given) => ({ want: wanted, have: given, overlap: overlap(wanted.parties, given.parties) })))
    .filter((pair) => pair.overlap >= 0.5)
    .map((pair) => ({ ...pair, overlap: pair.overlap + (sameAgreementName(pair.want.agreement.name, pair.have.agreement.name, pair.want.parties) ? 0.01 : 0) }))
    .sort((x, y) => y.overlap - x.overlap);
}

function overlap(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let both = 0;
  for (const element of x) if (y.has(element)) both++;
  return both / (x.size + y.size - both || 1);
}

function judgeDetails({ want, have }: Pair, { resolve }: BodyNames, judge: Judge): void {
  const { agreement: gold, parties } = want;
  const { agreement: mine } = have;
  const about = label(parties);
  const openParty = new Set(gold.signatories.filter((signatory) => signatory.party === null).map((signatory) => squeeze(signatory.person)));
  const signatory = ({ person, party }: { person: string; party: string | null }): Item => {
    const name = squeeze(person);
    return { key: openParty.has(name) ? `${about}: ${name}` : `${about}: ${name} for ${resolve(party)}`, parts: [person, party ?? ''] };
  };
  judge.sets(
    'signatories',
    gold.signatories.map(signatory),
    (mine.signatories ?? []).map((given) => ({ ...signatory(given), given })),
  );
  const witness = (name: string): Item => ({ key: `${about}: ${squeeze(name)}`, parts: [name] });
  judge.sets(
    'witnesses',
    gold.witnesses.map(witness),
    (mine.witnesses ?? []).map((given) => ({ ...witness(given.name), given })),
  );
  const wrong = (given: string | null, wanted: string | null) => `${about}: ${given} for ${wanted}`;
  const parts = [...parties];
  judge.share('agreementDates', gold.date === (mine.date ?? null), wrong(mine.date, gold.date), parts, mine);
  judge.share('agreementStatus', gold.status === mine.status, wrong(mine.status, gold.status), parts, mine);
  if (gold.name !== null) judge.share('agreementNames', sameAgreementName(gold.name, mine.name, parties), wrong(mine.name, gold.name), parts, mine);
  if (gold.place !== null) judge.share('agreementPlaces', samePlace(gold.place, mine.place, resolve), wrong(mine.place, gold.place), parts, mine);
}
