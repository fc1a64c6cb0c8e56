import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../src/pipeline.js';
import { pageOf } from '../support/page-of.js';

const texts = ['seeds', 'train', 'dev'].flatMap((folder) =>
  readdirSync(`test/gold/${folder}`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [`${folder}/${file}`, (JSON.parse(readFileSync(`test/gold/${folder}/${file}`, 'utf8')) as { text: string }).text] as const),
);

it.each(texts)('%s: what a record refers to is in it', (_, text) => {
  const { people, organisations, agreements } = extract(pageOf(text));
  const bodies = new Set(organisations.map(({ id }) => id));
  const persons = new Set(people.map(({ id }) => id));
  const wanted = [
    ...people.flatMap(({ posts }) => posts.map(({ organisationId }) => organisationId)),
    ...organisations.map(({ parentId }) => parentId),
    ...agreements.flatMap(({ parties }) => parties.map(({ organisationId }) => organisationId)),
  ];
  expect(wanted.filter((id) => id !== null && !bodies.has(id))).toEqual([]);
  expect(agreements.flatMap(({ signatories }) => signatories.map(({ personId }) => personId)).filter((id) => id !== null && !persons.has(id))).toEqual([]);
});
