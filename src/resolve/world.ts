import type { ArticleRecord } from '../model/article-record.js';
import type { Correction } from '../model/correction.js';
import { AgreementResolver } from './agreements/agreement-resolver.js';
import { Interner } from './columns/interner.js';
import type { IntSpool } from './columns/int-spool.js';
import { addMissed, type Missed, missedApplies } from './corrections/add-missed.js';
import { AppliedCorrections } from './corrections/apply-corrections.js';
import { type ArticleDigest, digestOf } from './digest/article-digest.js';
import { DuplicateFinder } from './duplicates/duplicate-finder.js';
import { readSample } from './duplicates/sample.js';
import { EventResolver } from './events/event-resolver.js';
import { OrganisationResolver } from './organisations/organisation-resolver.js';
import { PersonResolver } from './people/person-resolver.js';
import { Resolution } from './resolution.js';

/**
 * All articles of a run, each seen once as its digest, remembered as columns of integers and each distinct name once.
 * Articles must be added by id, sorted, so that nothing depends on their order.
 */
export class World {
  private readonly articleIds = new Interner();
  private readonly organisations = new OrganisationResolver();
  private readonly people = new PersonResolver(this.organisations);
  private readonly agreements = new AgreementResolver(this.organisations);
  private readonly events = new EventResolver();
  private readonly duplicates: DuplicateFinder;
  private readonly missed = new Map<string, number[]>();
  private readonly missedThere = new Set<number>();

  /** @param samples where what duplicates are found by is kept */
  constructor(
    private readonly corrections: readonly Correction[] = [],
    samples?: IntSpool,
  ) {
    this.duplicates = new DuplicateFinder(samples);
    corrections.forEach((correction, at) => {
      if (correction.kind === 'missed') this.missed.set(correction.article, [...(this.missed.get(correction.article) ?? []), at]);
    });
  }

  /** Whether an article's digest is not that of its record alone, because corrections add to it. */
  isCorrected(article: string): boolean {
    return this.missed.has(article);
  }

  add(record: ArticleRecord): void {
    this.addDigest(digestOf(this.withMissed(record)));
  }

  /** Adds an article by what was found in its record before; for one that no correction adds to. */
  addDigest(digest: ArticleDigest): void {
    const article = this.articleIds.number(digest.id);
    const nodes = digest.keys.map((key) => this.organisations.keys.number(key));
    const firstPerson = this.people.nameOf.length;
    this.organisations.add(digest.organisations, nodes);
    this.people.add(article, digest, nodes);
    this.agreements.add(article, digest.day, digest.agreements, nodes);
    this.events.add(article, digest.events, firstPerson);
    this.duplicates.add(digest.day, digest.length, readSample(digest.sample));
  }

  resolve(): Resolution {
    const { organisations, people, agreements, events, duplicates, articleIds } = this;
    const corrections = new AppliedCorrections(this.corrections, people, organisations, agreements, articleIds);
    organisations.resolve(() => corrections.toOrganisations());
    corrections.renameByWords();
    people.resolve(() => corrections.toPeople());
    if (corrections.renameById()) people.resolve(() => corrections.toPeople());
    agreements.resolve(() => corrections.toAgreements());
    events.resolve((index) => people.unions.find(index));
    duplicates.resolve();
    corrections.toRecords();
    for (const indices of this.missed.values()) for (const index of indices) if (!this.missedThere.has(index)) corrections.unmatched.add(index);
    return new Resolution({ articleIds, organisations, people, agreements, events, corrections, duplicates, isCorrected: (id) => this.isCorrected(id), prepare: (record) => this.withMissed(record) });
  }

  private withMissed(given: ArticleRecord): ArticleRecord {
    let record = given;
    for (const index of this.missed.get(given.id) ?? []) {
      const missed = this.corrections[index] as Missed;
      if (!missedApplies(record, missed)) continue;
      this.missedThere.add(index);
      record = addMissed(record, missed);
    }
    return record;
  }
}
