/**
 * Prints the people that most articles of a dataset tell of, with their posts and the others of the same name, and a
 * sample to judge by hand: node --import tsx scripts/top-people.ts DIR [COUNT] [--sample N]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLines } from '../src/emit/read-lines.js';
import type { DatasetPerson } from '../src/model/dataset-person.js';

const {
  positionals: [dataset, count = '500'],
  values: { sample },
} = parseArgs({ allowPositionals: true, options: { sample: { type: 'string' } } });
if (!dataset) throw new Error('name a dataset folder');

const people = [...readLines(join(dataset, 'people.ndjson'))]
  .map((line) => JSON.parse(line) as DatasetPerson)
  .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1));
const byId = new Map(people.map((person) => [person.id, person]));
const namesakes = new Map<string, number>();
for (const { name } of people) namesakes.set(name, (namesakes.get(name) ?? 0) + 1);

const postLine = ({ posts }: DatasetPerson): string =>
  posts
    .map(
      ({ organisation, title, status, firstSeen, lastSeen }) =>
        `${organisation ?? ''}${title}${status === 'current' ? '' : `（${status}）`}${firstSeen ? ` ${firstSeen}…${lastSeen}` : ''}`,
    )
    .join('；');
const print = (person: DatasetPerson, place: number): void => {
  process.stdout.write(
    `${place}. ${person.name} ${person.id} ${person.articles.length} articles, ${(namesakes.get(person.name) ?? 1) - 1} others of the name\n   ${postLine(person)}\n`,
  );
  for (const { id, reasons } of person.possiblySame) process.stdout.write(`   ? ${id} ${byId.get(id)?.articles.length ?? 0} articles: ${reasons.join('; ')}\n`);
};

if (sample) {
  // every n-th of the list by id, which is as good as thrown, and the same every time
  const list = [...people].sort((a, b) => (a.id.slice(4) < b.id.slice(4) ? -1 : 1));
  const step = Math.max(1, Math.floor(list.length / Number(sample)));
  list
    .filter((_, at) => at % step === 0)
    .slice(0, Number(sample))
    .forEach((person, at) => print(person, at + 1));
} else {
  const top = people.slice(0, Number(count));
  top.forEach((person, at) => print(person, at + 1));
  const twice = [...new Set(top.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at))];
  process.stdout.write(`\n${people.length} people; of these ${top.length}, ${twice.length} names stand more than once: ${twice.join('、')}\n`);
}
