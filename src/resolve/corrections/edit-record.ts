import type { ArticleRecord } from '../../model/article-record.js';
import type { Person } from '../../model/person.js';

/** What corrections change in one record: of the person or body at this place in its list. */
export interface Edit {
  list: 'people' | 'organisations';
  at: number;
  change: 'remove' | 'blackOut' | 'rename';
  name?: string;
}

/** What stands for each character of a name that was left out. */
const BLACK = '■';

/** A copy of a record with corrections applied; local ids stay as they are. */
export function editRecord(record: ArticleRecord, edits: readonly Edit[]): ArticleRecord {
  let edited = record;
  const gone = new Set<string>();
  for (const { list, at, change, name } of edits) {
    const id = record[list][at]?.id;
    if (id === undefined) continue;
    if (change === 'rename' && name !== undefined) edited = rename(edited, id, name);
    else gone.add(id);
  }
  if (gone.size > 0) edited = without(edited, gone);
  const names = edits
    .filter(({ change }) => change === 'blackOut')
    .flatMap(({ at }) => [record.people[at]?.name ?? '', ...(record.people[at]?.aliases ?? [])])
    .filter((name) => name !== '');
  return names.reduce(blackOut, edited);
}

/** Gives a person another name; when the record has a person of that name already, the two become one entry. */
function rename(record: ArticleRecord, id: string, name: string): ArticleRecord {
  const wrong = record.people.find((person) => person.id === id);
  const right = record.people.find((person) => person.name === name && person.id !== id);
  if (!wrong) return record;
  if (!right) return { ...record, people: record.people.map((person) => (person === wrong ? { ...person, name } : person)) };
  const joined: Person = {
    ...right,
    mentions: [...right.mentions, ...wrong.mentions].sort((a, b) => a.start - b.start),
    posts: [...right.posts, ...wrong.posts],
  };
  const people = record.people.filter((person) => person !== wrong).map((person) => (person === right ? joined : person));
  return redirect({ ...record, people }, id, right.id);
}

/** A copy in which every reference to one person leads to another. */
function redirect(record: ArticleRecord, from: string, to: string): ArticleRecord {
  const lead = <T extends { personId: string }>(one: T): T => (one.personId === from ? { ...one, personId: to } : one);
  return {
    ...record,
    agreements: record.agreements.map((agreement) => ({
      ...agreement,
      signatories: agreement.signatories.map(lead),
      witnesses: agreement.witnesses.map(lead),
    })),
    events: record.events.map((event) => ({ ...event, participants: event.participants.map(lead) })),
  };
}

/** A copy without some people and bodies, and without what refers to them. */
function without(record: ArticleRecord, gone: ReadonlySet<string>): ArticleRecord {
  const stays = ({ personId }: { personId: string }): boolean => !gone.has(personId);
  const free = <T extends { organisationId: string | null }>(one: T): T =>
    one.organisationId !== null && gone.has(one.organisationId) ? { ...one, organisationId: null } : one;
  return {
    ...record,
    people: record.people.filter(({ id }) => !gone.has(id)).map((person) => ({ ...person, posts: person.posts.map(free) })),
    organisations: record.organisations
      .filter(({ id }) => !gone.has(id))
      .map((organisation) => (organisation.parentId !== null && gone.has(organisation.parentId) ? { ...organisation, parentId: null } : organisation)),
    agreements: record.agreements.map((agreement) => ({
      ...agreement,
      parties: agreement.parties.map(free),
      signatories: agreement.signatories.filter(stays).map(free),
      witnesses: agreement.witnesses.filter(stays),
    })),
    events: record.events.map((event) => ({ ...event, participants: event.participants.filter(stays) })),
  };
}

/** Puts black squares for a name everywhere in a record, as many as it has characters, so that every place stays where it is. */
function blackOut(record: ArticleRecord, name: string): ArticleRecord {
  const black = BLACK.repeat(Array.from(name).length);
  const cover = (part: unknown): unknown => {
    if (typeof part === 'string') return part.replaceAll(name, black);
    if (Array.isArray(part)) return part.map(cover);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, key === 'id' || key === 'source' || key === 'rule' ? value : cover(value)]));
  };
  const covered = cover(record) as ArticleRecord;
  return { ...covered, authors: covered.authors.filter((author) => author.name !== black) };
}
