import type { ArticleRecord } from '../model/article-record.js';
import type { Correction } from '../model/correction.js';
import type { PossiblySame } from '../model/dataset-row.js';
import { AgreementResolver } from './agreements/agreement-resolver.js';
import { addMissed, type Missed, missedApplies } from './corrections/add-missed.js';
import { AppliedCorrections } from './corrections/apply-corrections.js';
import { type Edit, editRecord } from './corrections/edit-record.js';
import { type Copy, DuplicateFinder } from './duplicates/duplicate-finder.js';
import { EventResolver } from './events/event-resolver.js';
import { type Ids, identify } from './identify.js';
import type { LocalView } from './local-view.js';
import { OrganisationResolver } from './organisations/organisation-resolver.js';
import { PersonResolver } from './people/person-resolver.js';

/** All articles of a run, seen once, remembered by compact keys. Articles must be added by id, sorted, so that nothing depends on their order. */
export class World {
  private readonly articleIds: string[] = [];
  private readonly organisations = new OrganisationResolver();
  private readonly people = new PersonResolver(this.organisations);
  private readonly agreements = new AgreementResolver(this.organisations);
  private readonly events = new EventResolver();
  private readonly duplicates = new DuplicateFinder();
  private readonly missed = new Map<string, number[]>();
  private readonly missedThere = new Set<number>();

  constructor(private readonly corrections: readonly Correction[] = []) {
    corrections.forEach((correction, at) => {
      if (correction.kind === 'missed') this.missed.set(correction.article, [...(this.missed.get(correction.article) ?? []), at]);
    });
  }

  add(given: ArticleRecord): void {
    const record = this.withMissed(given);
    const article = this.articleIds.push(record.id) - 1;
    const nodes = this.organisations.add(record);
    const firstPerson = this.people.nameOf.length;
    this.people.add(article, record, nodes);
    this.agreements.add(article, record, nodes);
    this.events.add(article, record, firstPerson);
    this.duplicates.add(record);
  }

  resolve(): Resolution {
    const { organisations, people, agreements, events } = this;
    const corrections = new AppliedCorrections(this.corrections, people, organisations, agreements, this.articleIds);
    organisations.resolve(() => corrections.toOrganisations());
    corrections.renameByWords();
    people.resolve(() => corrections.toPeople());
    if (corrections.renameById()) people.resolve(() => corrections.toPeople());
    agreements.resolve(() => corrections.toAgreements());
    events.resolve((index) => people.unions.find(index));
    corrections.toRecords();
    for (const indices of this.missed.values()) for (const index of indices) if (!this.missedThere.has(index)) corrections.unmatched.add(index);
    return new Resolution({
      articleIds: this.articleIds,
      organisations,
      people,
      agreements,
      events,
      corrections,
      copies: this.duplicates.resolve(),
      prepare: (record) => this.withMissed(record),
    });
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

interface Resolved {
  articleIds: readonly string[];
  organisations: OrganisationResolver;
  people: PersonResolver;
  agreements: AgreementResolver;
  events: EventResolver;
  corrections: AppliedCorrections;
  copies: ReadonlyMap<number, Copy>;
  prepare: (record: ArticleRecord) => ArticleRecord;
}

/** What was resolved: the dataset's ids for the things of each article. */
export class Resolution {
  private readonly organisationIds: Ids;
  private readonly personIds: Ids;
  private readonly agreementIds: Ids;
  private readonly eventIds: Ids;
  private readonly doubts: ReadonlyMap<string, PossiblySame[]>;
  private readonly fullNames = new Map<string, string>();

  constructor(private readonly resolved: Resolved) {
    const { organisations, people, agreements, events, corrections } = resolved;
    this.organisationIds = identify(
      remaining(organisations, corrections.edits),
      organisations.unions,
      (node) => organisations.anchorOf(node),
      (root) => corrections.sideName(organisations.unions, root),
    );
    this.personIds = identify(
      indices(people.nameOf.length),
      people.unions,
      (index) => people.anchors.string(people.anchorOf.at(index)),
      (root) => corrections.sideName(people.unions, root),
    );
    this.agreementIds = identify(
      indices(agreements.told.length),
      agreements.unions,
      (index) => agreements.told[index]?.anchor ?? '',
      (root) => corrections.sideName(agreements.unions, root),
    );
    this.eventIds = identify(indices(events.told.length), events.unions, (index) => events.told[index]?.anchor ?? '');
    this.doubts = this.tellDoubts();
    for (const [node, name] of corrections.fullNames) {
      const id = this.organisationIds.known(organisations.unions.find(node));
      if (id !== undefined) this.fullNames.set(id, name);
    }
  }

  /** Indices of corrections that found nothing to apply to. */
  get unmatched(): ReadonlySet<number> {
    return this.resolved.corrections.unmatched;
  }

  /** Ids that lead to what a correction is about. */
  affected(correction: number): string[] {
    return this.resolved.corrections.affected(correction);
  }

  /** The record of the article with this index as it goes into the dataset, and the dataset's ids for its own. */
  view(given: ArticleRecord, article: number): LocalView {
    const { organisations, people, agreements, events, corrections, copies, articleIds, prepare } = this.resolved;
    const record = prepare(given);
    const organisationIds = new Map(
      record.organisations.map(({ id }, at) => [
        id,
        this.organisationIds.known(organisations.unions.find(organisations.nodes.at(organisations.offsets.at(article) + at))) ?? null,
      ]),
    );
    const indexOfPerson = new Map(record.people.map(({ id }, at) => [id, people.offsets.at(article) + at]));
    const personIds = new Map([...indexOfPerson].map(([id, index]) => [id, this.personIds.of(people.unions.find(index))]));
    const edits: readonly Edit[] = corrections.edits.get(article) ?? [];
    const copy = copies.get(article);
    return {
      record: edits.length === 0 ? record : editRecord(record, edits),
      copyOf: copy === undefined ? null : { id: articleIds[copy.of] ?? '', share: copy.share },
      organisation: (localId) => (localId === null ? null : (organisationIds.get(localId) ?? null)),
      person: (localId) => {
        const id = personIds.get(localId);
        if (id === undefined) throw new TypeError(`article ${record.id} refers to person ${localId}, which is not in its record`);
        return id;
      },
      agreement: (at) => this.agreementIds.of(agreements.unions.find((agreements.offsets[article] ?? 0) + at)),
      event: (at) => this.eventIds.of(events.unions.find((events.offsets[article] ?? 0) + at)),
      organisationNamed: (name) => (name === null ? null : this.organisationNamed(name)),
      seat: (post) => {
        const [localId = '', at] = post.split(' ');
        const index = indexOfPerson.get(localId);
        return index === undefined ? null : this.seat(index, Number(at));
      },
    };
  }

  formerIds(id: string): string[] {
    return (
      [this.organisationIds, this.personIds, this.agreementIds, this.eventIds].map(({ formerIds }) => formerIds.get(id)).find((ids) => ids !== undefined) ?? []
    );
  }

  possiblySame(personId: string): PossiblySame[] {
    return this.doubts.get(personId) ?? [];
  }

  /** The full name that a correction gives a body. */
  fullName(organisationId: string): string | undefined {
    return this.fullNames.get(organisationId);
  }

  /** A body that only a post or a party names, without an entry of its own in any article, has no id. */
  private organisationNamed(name: string): string | null {
    const { organisations } = this.resolved;
    const node = organisations.known(name);
    return node === undefined ? null : (this.organisationIds.known(organisations.unions.find(node)) ?? null);
  }

  /** Id and name of the body where all articles together see a post, as JSON; null when they know no better than the article. */
  private seat(index: number, at: number): string | null {
    const { people, organisations } = this.resolved;
    const body = people.seats.bodyOf(index, at, people.unions.find(index));
    if (body === null) return null;
    const name = typeof body === 'string' ? body : organisations.nameOf(body);
    const id = typeof body === 'string' ? this.organisationNamed(body) : (this.organisationIds.known(organisations.unions.find(body)) ?? null);
    return JSON.stringify([id, name]);
  }

  private tellDoubts(): Map<string, PossiblySame[]> {
    const { people } = this.resolved;
    const idOf = (index: number): string => this.personIds.of(people.unions.find(index));
    const doubts = new Map<string, PossiblySame[]>();
    for (const { a, b, reasons } of people.doubts) {
      const [x, y] = [idOf(a), idOf(b)];
      if (x === y) continue;
      doubts.set(x, [...(doubts.get(x) ?? []), { id: y, reasons }]);
      doubts.set(y, [...(doubts.get(y) ?? []), { id: x, reasons }]);
    }
    for (const list of doubts.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
    return doubts;
  }
}

function* indices(count: number): Generator<number> {
  for (let index = 0; index < count; index++) yield index;
}

/** Nodes of the bodies that some article still has after corrections, each once. */
function remaining(organisations: OrganisationResolver, edits: ReadonlyMap<number, readonly Edit[]>): Set<number> {
  if (edits.size === 0) return organisations.named();
  const nodes = new Set<number>();
  for (let article = 0; article < organisations.offsets.length; article++) {
    const removed = new Set((edits.get(article) ?? []).flatMap(({ list, at }) => (list === 'organisations' ? [at] : [])));
    organisations.nodesOfArticle(article).forEach((node, at) => {
      if (!removed.has(at)) nodes.add(node);
    });
  }
  return nodes;
}
