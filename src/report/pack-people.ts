import type { DatasetPerson } from '../model/dataset-person.js';
import type { DatasetPost } from '../model/dataset-post.js';
import type { DetailWriter } from './chunk-sink.js';
import type { PersonDetail, PersonTable } from './page-data.js';
import { personKeys } from './pinyin-keys.js';
import { mentionCount } from './places.js';
import type { PackContext } from './read-dataset.js';

/** The table of people; their details go to the writer in the same order. */
export function packPeople({ dataset, places, rows }: PackContext, writer: DetailWriter<PersonDetail>): PersonTable {
  const table: PersonTable = { id: [], name: [], aliases: [], post: [], keys: [], articles: [], mentions: [], first: [], last: [] };
  for (const person of dataset.people) {
    const posts = dataset.postsOfPerson.get(person.id) ?? [];
    const found = places.of(person.id);
    addRow(table, person, posts, mentionCount(found));
    writer.add({
      formerIds: person.formerIds,
      aliases: person.aliases,
      posts: posts.map((post) => ({
        title: post.title,
        organisation: postBody(post),
        organisationId: post.organisationId,
        status: post.status,
        first: post.firstSeen,
        last: post.lastSeen,
        articles: post.articles.flatMap((id) => rows.get(id) ?? []),
      })),
      places: found,
      possiblySame: person.possiblySame.map(({ id, reasons }) => ({ id, name: dataset.personName.get(id) ?? id, reason: reasons.join('；') })),
    });
  }
  return table;
}

/** A post's body with its unit, as one string: 华东水文学院 · 教务处. */
export function postBody({ organisation, unit }: Pick<DatasetPost, 'organisation' | 'unit'>): string {
  return [organisation, unit].filter((part) => part !== null && part !== '').join(' · ');
}

function addRow(table: PersonTable, person: DatasetPerson, posts: readonly DatasetPost[], mentions: number): void {
  const days = posts.flatMap(({ firstSeen, lastSeen }) => [firstSeen, lastSeen]).filter((day) => day !== null).sort();
  const main = [...posts].sort((a, b) => b.articles.length - a.articles.length)[0];
  table.id.push(person.id);
  table.name.push(person.name);
  table.aliases.push(person.aliases.join('、'));
  table.post.push(main ? `${postBody(main)} ${main.title}`.trim() : '');
  table.keys.push([person.name, ...person.aliases].map(personKeys).filter(Boolean).join(' '));
  table.articles.push(person.articles.length);
  table.mentions.push(mentions);
  table.first.push(days[0] ?? '');
  table.last.push(days.at(-1) ?? '');
}
