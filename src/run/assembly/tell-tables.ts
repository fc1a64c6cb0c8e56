import { checkedLine } from '../../emit/table-writer.js';
import { type DatasetAgreement, datasetAgreement } from '../../model/dataset-agreement.js';
import { type DatasetEvent, datasetEvent } from '../../model/dataset-event.js';
import { type DatasetOrganisation, datasetOrganisation } from '../../model/dataset-organisation.js';
import { datasetPerson } from '../../model/dataset-person.js';
import { datasetPost } from '../../model/dataset-post.js';
import { doubtPosts } from '../../resolve/tell/doubt-posts.js';
import { type AgreementFact, tellAgreement } from '../../resolve/tell/tell-agreement.js';
import { type EventFact, tellEvent } from '../../resolve/tell/tell-event.js';
import { type OrganisationFact, tellOrganisation } from '../../resolve/tell/tell-organisation.js';
import { nameOf, type PersonFact, tellPerson } from '../../resolve/tell/tell-person.js';
import { type PostFact, tellPost } from '../../resolve/tell/tell-post.js';
import type { Resolution } from '../../resolve/world.js';
import type { FactIndex } from './fact-index.js';
import type { FactSupply } from './fact-supply.js';
import type { Kind } from './told-article.js';

/** Takes the lines of a table in their order. */
export type Write = (table: 'organisations' | 'people' | 'posts' | 'agreements' | 'events', line: string) => void;

/** Makes lines out of ingredients, or has them already. */
export type Make = (ingredients: readonly unknown[], make: () => string[]) => string[];

/** Tells every thing that articles tell of, once, by id: what goes into the tables of the dataset. */
export class TableTeller {
  private readonly names = new Map<string, string>();

  constructor(private readonly resolution: Resolution, private readonly index: FactIndex, private readonly supply: FactSupply, private readonly make: Make, private readonly write: Write) {}

  tellAll(): void {
    this.tell<OrganisationFact, DatasetOrganisation>('organisations', (id) => this.resolution.fullName(id) ?? null, (id, facts, fullName) => checkedLine('organisations', datasetOrganisation, tellOrganisation(id, this.resolution.formerIds(id), facts, fullName ?? undefined)), (row) => this.names.set(row.id, row.name));
    this.tellPeople();
    this.tell<AgreementFact, DatasetAgreement>('agreements', () => null, (id, facts) => checkedLine('agreements', datasetAgreement, tellAgreement(id, this.resolution.formerIds(id), facts)));
    this.tell<EventFact, DatasetEvent>('events', () => null, (id, facts) => checkedLine('events', datasetEvent, tellEvent(id, this.resolution.formerIds(id), facts)));
  }

  private tell<Fact, Row>(kind: 'organisations' | 'agreements' | 'events', extra: (id: string) => string | null, line: (id: string, facts: Fact[], extra: string | null) => string, seen?: (row: Row) => void): void {
    for (const id of this.index.ids(kind)) {
      const more = extra(id);
      const [made = ''] = this.make([kind, id, this.resolution.formerIds(id), more, this.index.versionsOf(kind, id)], () => [line(id, this.facts<Fact>(kind, id), more)]);
      seen?.(JSON.parse(made) as Row);
      this.write(kind, made);
    }
  }

  /** People and their posts together: a post's id begins with its person's, so that posts sorted by id stand by person. */
  private tellPeople(): void {
    const posts = this.index.ids('posts');
    let next = 0;
    for (const id of this.index.ids('people')) {
      const from = next;
      while (posts[next]?.startsWith(`${id}-`)) next++;
      const own = posts.slice(from, next);
      const possiblySame = this.resolution.possiblySame(id);
      // the articles that tell of a person's posts are among those that tell of the person
      const [person = '', ...postLines] = this.make(
        ['people', id, this.resolution.formerIds(id), possiblySame, this.index.versionsOf('people', id), own.map((post) => [post, this.names.get(this.index.bodyOf(post) ?? '')])],
        () => this.person(id, own),
      );
      for (const line of postLines) this.write('posts', line);
      this.write('people', person);
    }
  }

  private person(id: string, own: readonly string[]): string[] {
    const facts = this.facts<PersonFact>('people', id);
    const name = nameOf(facts);
    const posts = doubtPosts(
      own.map((post) => {
        const told = this.facts<PostFact>('posts', post);
        const [first] = told;
        const organisation = first?.organisationId ? (this.names.get(first.organisationId) ?? first.organisation) : (first?.organisation ?? null);
        return tellPost(post, told, name, organisation);
      }),
    );
    const person = tellPerson(id, this.resolution.formerIds(id), facts, posts, this.resolution.possiblySame(id));
    return [checkedLine('people', datasetPerson, person), ...posts.map((post) => checkedLine('posts', datasetPost, post))];
  }

  private facts<Fact>(kind: Kind, id: string): Fact[] {
    return this.supply.lines(kind, id).map((line) => JSON.parse(line) as Fact);
  }
}
