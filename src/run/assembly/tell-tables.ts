import { checkedLine } from '../../emit/table-writer.js';
import { datasetAgreement } from '../../model/dataset-agreement.js';
import { datasetEvent } from '../../model/dataset-event.js';
import { type DatasetOrganisation, datasetOrganisation } from '../../model/dataset-organisation.js';
import { datasetPerson } from '../../model/dataset-person.js';
import { datasetPost } from '../../model/dataset-post.js';
import { doubtPosts } from '../../resolve/tell/doubt-posts.js';
import { type AgreementFact, tellAgreement } from '../../resolve/tell/tell-agreement.js';
import { type EventFact, tellEvent } from '../../resolve/tell/tell-event.js';
import { type OrganisationFact, tellOrganisation } from '../../resolve/tell/tell-organisation.js';
import { nameOf, type PersonFact, tellPerson } from '../../resolve/tell/tell-person.js';
import { type PostFact, tellPost } from '../../resolve/tell/tell-post.js';
import type { Resolution } from '../../resolve/resolution.js';
import { SortedNames } from './sorted-names.js';
import type { ToldThing } from './told-things.js';

/** Takes the lines of a table in their order. */
export type Write = (table: 'organisations' | 'people' | 'posts' | 'agreements' | 'events', line: string) => void;

/** Makes lines out of ingredients, or has them already. */
export type Make = (ingredients: readonly unknown[], make: () => string[]) => string[];

/** Tells every thing that articles tell of, once, by id: what goes into the tables of the dataset. */
export class TableTeller {
  /** Names of bodies, for the posts. */
  private readonly names = new SortedNames();

  constructor(private readonly resolution: Resolution, private readonly make: Make, private readonly write: Write) {}

  /** Tells things that come by id, bodies before people, each person before the own posts. */
  tellAll(things: Iterable<ToldThing>): void {
    let person: ToldThing | undefined;
    let posts: ToldThing[] = [];
    for (const thing of things) {
      if (thing.kind === 'posts') {
        posts.push(thing);
        continue;
      }
      if (person) this.tellPerson(person, posts);
      person = undefined;
      posts = [];
      if (thing.kind === 'people') person = thing;
      else this.tell(thing, thing.kind);
    }
    if (person) this.tellPerson(person, posts);
  }

  private tell(thing: ToldThing, kind: 'organisations' | 'agreements' | 'events'): void {
    const { id, versions } = thing;
    const formerIds = this.resolution.formerIds(id);
    const fullName = kind === 'organisations' ? (this.resolution.fullName(id) ?? null) : null;
    const [line = ''] = this.make([kind, id, formerIds, fullName, versions], () => [LINES[kind](id, formerIds, factsOf(thing), fullName)]);
    if (kind === 'organisations') this.names.add(id, (JSON.parse(line) as DatasetOrganisation).name);
    this.write(kind, line);
  }

  /** A person and the own posts together: the articles that tell of a person's posts are among those that tell of the person. */
  private tellPerson(thing: ToldThing, posts: readonly ToldThing[]): void {
    const { id, versions } = thing;
    const [formerIds, possiblySame] = [this.resolution.formerIds(id), this.resolution.possiblySame(id)];
    const bodies = posts.map(({ body }) => (body === null ? undefined : this.names.find(body)));
    const [person = '', ...lines] = this.make(['people', id, formerIds, possiblySame, versions, posts.map((post, at) => [post.id, bodies[at]])], () => {
      const facts = factsOf<PersonFact>(thing);
      const told = doubtPosts(
        posts.map((post, at) => {
          const own = factsOf<PostFact>(post);
          return tellPost(post.id, own, nameOf(facts), bodies[at] ?? own[0]?.organisation ?? null);
        }),
      );
      return [checkedLine('people', datasetPerson, tellPerson(id, formerIds, facts, told, possiblySame)), ...told.map((post) => checkedLine('posts', datasetPost, post))];
    });
    for (const line of lines) this.write('posts', line);
    this.write('people', person);
  }
}

/** How the rows of tables are made whose things stand alone. */
const LINES: Record<'organisations' | 'agreements' | 'events', (id: string, formerIds: string[], facts: never[], fullName: string | null) => string> = {
  organisations: (id, formerIds, facts: OrganisationFact[], fullName) => checkedLine('organisations', datasetOrganisation, tellOrganisation(id, formerIds, facts, fullName ?? undefined)),
  agreements: (id, formerIds, facts: AgreementFact[]) => checkedLine('agreements', datasetAgreement, tellAgreement(id, formerIds, facts)),
  events: (id, formerIds, facts: EventFact[]) => checkedLine('events', datasetEvent, tellEvent(id, formerIds, facts)),
};

function factsOf<Fact>({ facts }: ToldThing): Fact[] {
  return facts().map((line) => JSON.parse(line) as Fact);
}
