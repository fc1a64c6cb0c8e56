import type { ArticleRecord } from '../model/article-record.js';
import type { PossiblySame } from '../model/dataset-row.js';
import { AgreementResolver } from './agreements/agreement-resolver.js';
import { type Copy, DuplicateFinder } from './duplicates/duplicate-finder.js';
import { EventResolver } from './events/event-resolver.js';
import { OrganisationResolver } from './organisations/organisation-resolver.js';
import { PersonResolver } from './people/person-resolver.js';
import { clusterId } from './stable-id.js';

/** What was resolved: the dataset's ids for the things of each article, by the article's index and the thing's place in its record. */
export interface Resolution {
  organisation(article: number, at: number): string;
  person(article: number, at: number): string;
  agreement(article: number, at: number): string;
  event(article: number, at: number): string;
  /** A body that only a post or a party names, without an entry of its own in any article, has no id. */
  organisationNamed(name: string): string | null;
  copyOf(article: number): Copy | undefined;
  formerIds(id: string): string[];
  possiblySame(personId: string): PossiblySame[];
}

/** All articles of a run, seen once, remembered by compact keys. Articles must be added by id, sorted, so that nothing depends on their order. */
export class World {
  private articles = 0;
  private readonly organisations = new OrganisationResolver();
  private readonly people = new PersonResolver(this.organisations);
  private readonly agreements = new AgreementResolver(this.organisations);
  private readonly events = new EventResolver();
  private readonly duplicates = new DuplicateFinder();

  add(record: ArticleRecord): void {
    const article = this.articles++;
    const nodes = this.organisations.add(record);
    const firstPerson = this.people.nameOf.length;
    this.people.add(article, record, nodes);
    this.agreements.add(article, record, nodes);
    this.events.add(article, record, firstPerson);
    this.duplicates.add(record);
  }

  resolve(): Resolution {
    const { organisations, people, agreements, events } = this;
    organisations.resolve();
    people.resolve();
    agreements.resolve();
    events.resolve((index) => people.unions.find(index));
    const copies = this.duplicates.resolve();
    const formerIds = new Map<string, string[]>();
    const organisationIds = identify(organisations.named(), (node) => organisations.unions.find(node), (node) => organisations.anchorOf(node), formerIds);
    const personIds = identify(indices(people.nameOf.length), (index) => people.unions.find(index), (index) => people.anchors.string(people.anchorOf.at(index)), formerIds);
    const agreementIds = identify(indices(agreements.told.length), (index) => agreements.unions.find(index), (index) => agreements.told[index]?.anchor ?? '', formerIds);
    const eventIds = identify(indices(events.told.length), (index) => events.unions.find(index), (index) => events.told[index]?.anchor ?? '', formerIds);
    const possiblySame = this.doubts((index) => personIds(people.unions.find(index)));
    return {
      organisation: (article, at) => organisationIds(organisations.unions.find(organisations.nodes.at(organisations.offsets.at(article) + at))),
      person: (article, at) => personIds(people.unions.find(people.offsets.at(article) + at)),
      agreement: (article, at) => agreementIds(agreements.unions.find((agreements.offsets[article] ?? 0) + at)),
      event: (article, at) => eventIds(events.unions.find((events.offsets[article] ?? 0) + at)),
      organisationNamed: (name) => {
        const node = organisations.known(name);
        return node === undefined ? null : organisationIds.known(organisations.unions.find(node)) ?? null;
      },
      copyOf: (article) => copies.get(article),
      formerIds: (id) => formerIds.get(id) ?? [],
      possiblySame: (id) => possiblySame.get(id) ?? [],
    };
  }

  private doubts(idOf: (index: number) => string): Map<string, PossiblySame[]> {
    const doubts = new Map<string, PossiblySame[]>();
    for (const { a, b, reasons } of this.people.doubts) {
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

/** Gives each cluster its id; returns root → id. */
function identify(members: Iterable<number>, rootOf: (member: number) => number, anchorOf: (member: number) => string, formerIds: Map<string, string[]>): ((root: number) => string) & { known: (root: number) => string | undefined } {
  const anchors = new Map<number, string | Set<string>>();
  for (const member of members) {
    const root = rootOf(member);
    const anchor = anchorOf(member);
    const known = anchors.get(root);
    if (known === undefined) anchors.set(root, anchor);
    else if (known instanceof Set) known.add(anchor);
    else if (known !== anchor) anchors.set(root, new Set([known, anchor]));
  }
  const ids = new Map<number, string>();
  for (const [root, all] of anchors) {
    const cluster = typeof all === 'string' ? { id: all, formerIds: [] } : clusterId(all);
    ids.set(root, cluster.id);
    if (cluster.formerIds.length) formerIds.set(cluster.id, cluster.formerIds);
  }
  const idOf = (root: number): string => {
    const id = ids.get(root);
    if (id === undefined) throw new TypeError(`cluster ${root} has no id: was it added after resolve?`);
    return id;
  };
  return Object.assign(idOf, { known: (root: number) => ids.get(root) });
}
