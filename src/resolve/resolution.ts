import type { ArticleRecord } from '../model/article-record.js';
import type { PossiblySame } from '../model/dataset-row.js';
import type { AgreementResolver } from './agreements/agreement-resolver.js';
import { Interner } from './columns/interner.js';
import type { AppliedCorrections } from './corrections/apply-corrections.js';
import { editRecord } from './corrections/edit-record.js';
import type { DuplicateFinder } from './duplicates/duplicate-finder.js';
import type { EventResolver } from './events/event-resolver.js';
import { type Ids, identify } from './identify.js';
import { type LocalView, localView } from './local-view.js';
import type { OrganisationResolver } from './organisations/organisation-resolver.js';
import type { PersonResolver } from './people/person-resolver.js';
import type { Standing } from './standing.js';

interface Resolved {
  articleIds: Interner;
  organisations: OrganisationResolver;
  people: PersonResolver;
  agreements: AgreementResolver;
  events: EventResolver;
  duplicates: DuplicateFinder;
  corrections: AppliedCorrections;
  isCorrected: (articleId: string) => boolean;
  prepare: (record: ArticleRecord) => ArticleRecord;
}

/** What was resolved: the dataset's ids for the things of each article. */
export class Resolution {
  private readonly organisationIds: Ids;
  private readonly personIds: Ids;
  private readonly agreementIds: Ids;
  private readonly eventIds: Ids;
  private readonly fullNames = new Map<string, string>();

  constructor(private readonly resolved: Resolved) {
    const { organisations, people, agreements, events, corrections } = resolved;
    const anchors = new Interner();
    this.organisationIds = identify(
      remaining(organisations, corrections),
      organisations.unions,
      anchors,
      (node) => anchors.number(organisations.anchorOf(node)),
      (root) => corrections.sideName(organisations.unions, root),
    );
    this.personIds = identify(
      indices(people.nameOf.length),
      people.unions,
      people.anchors,
      (index) => people.anchorOf.at(index),
      (root) => corrections.sideName(people.unions, root),
    );
    this.agreementIds = identify(
      indices(agreements.length),
      agreements.unions,
      agreements.anchors,
      (index) => agreements.anchorOf.at(index),
      (root) => corrections.sideName(agreements.unions, root),
    );
    this.eventIds = identify(indices(events.length), events.unions, events.anchors, (index) => events.anchorOf.at(index));
    people.doubts.settle((index) => people.unions.find(index));
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

  /** Whether corrections may change the record of the article with this id and index. */
  isCorrected(id: string, article: number): boolean {
    return this.resolved.corrections.edits.has(article) || this.resolved.isCorrected(id);
  }

  /** Where the things of the article with this index stand. */
  standing(article: number): Standing {
    const { organisations, people, agreements, events, duplicates, articleIds } = this.resolved;
    const [bodies, persons, agreement, event] = [organisations.nodes.start(article), people.offsets.at(article), agreements.offsets.at(article), events.offsets.at(article)];
    const copy = duplicates.copy(article);
    return {
      copyOf: copy === undefined ? null : { id: articleIds.string(copy.of), share: copy.share },
      organisation: (at) => this.organisationIds.known(organisations.unions.find(organisations.nodes.entry(bodies + at))) ?? null,
      person: (at) => this.personIds.of(people.unions.find(persons + at)),
      agreement: (at) => this.agreementIds.of(agreements.unions.find(agreement + at)),
      event: (at) => this.eventIds.of(events.unions.find(event + at)),
      organisationNamed: (name) => this.organisationNamed(name),
      seat: (post) => {
        const [person, at] = post.split(' ').map(Number);
        return this.seat(persons + (person ?? 0), at ?? 0);
      },
    };
  }

  /** The record of the article with this index as it goes into the dataset, and the dataset's ids for its own. */
  view(given: ArticleRecord, article: number): LocalView {
    const record = this.resolved.prepare(given);
    const edits = this.resolved.corrections.edits.get(article);
    return localView(record, this.standing(article), edits === undefined ? record : editRecord(record, edits));
  }

  formerIds(id: string): string[] {
    const ids = { o: this.organisationIds, p: this.personIds, a: this.agreementIds, e: this.eventIds }[id.charAt(0)];
    return ids?.formerIds(id) ?? [];
  }

  possiblySame(personId: string): PossiblySame[] {
    const { people } = this.resolved;
    return people.doubts.of(this.personIds.rootOf(personId), (index) => people.unions.find(index), this.personIds);
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
    const name = typeof body === 'string' ? body : organisations.facts.nameOf(body);
    const id = typeof body === 'string' ? this.organisationNamed(body) : (this.organisationIds.known(organisations.unions.find(body)) ?? null);
    return JSON.stringify([id, name]);
  }
}

function* indices(count: number): Generator<number> {
  for (let index = 0; index < count; index++) yield index;
}

/** Nodes of the bodies that some article still has after corrections, each once. */
function remaining(organisations: OrganisationResolver, { edits }: AppliedCorrections): Iterable<number> {
  if (edits.size === 0) return organisations.named();
  const nodes = new Set<number>();
  for (let article = 0; article < organisations.nodes.length; article++) {
    const removed = new Set((edits.get(article) ?? []).flatMap(({ list, at }) => (list === 'organisations' ? [at] : [])));
    organisations.nodes.at(article).forEach((node, at) => {
      if (!removed.has(at)) nodes.add(node);
    });
  }
  return nodes;
}
