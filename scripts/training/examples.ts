import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../../src/article/read-article.js';
import { pageFromArticle } from '../../src/ingest/page-from-article.js';
import { type Chart, readSentences } from '../../src/recognise/recognise-names.js';
import { segment } from '../../src/segment/segment.js';
import { fold } from '../../src/text/fold.js';
import { type Aim, type Annotated, aimOf } from './aim.js';
import { readMarked } from './marked-text.js';
import { otherName } from './other-names.js';

export interface Example { id: string; text: string; charts: Chart[]; aim: Aim }
export interface Item { id: string; text: string; title?: string; published?: string }

/** True for a text with marks, by its id. */
export const isMarked = (id: string): boolean => id.includes('.txt-');

/** Annotated articles of a folder with their texts (NDJSON), and articles with marks in the text (`*.txt`, divided by lines of ---). */
export function* annotatedArticles(folders: readonly string[], inputs: string): Generator<[Item, Annotated]> {
  const items = new Map((inputs ? readFileSync(inputs, 'utf8') : '').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Item).map((item) => [item.id, item]));
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      const content = readFileSync(path.join(folder, file), 'utf8');
      if (file.endsWith('.json')) {
        const gold = JSON.parse(content) as Annotated & Partial<Item>;
        const item = items.get(gold.id) ?? (gold.text === undefined ? undefined : (gold as Annotated & Item));
        if (item) yield [item, gold];
      } else if (file.endsWith('.txt')) {
        for (const [index, marked] of content.split(/^---$/mu).entries()) {
          const { item, gold } = readMarked(`${file}-${index}`, marked.trim());
          yield [item, gold];
        }
      }
    }
  }
}

export function exampleOf(item: Item, gold: Annotated): Example {
  const article = readArticle(pageFromArticle({ id: item.id, text: item.text, title: item.title, published: item.published }));
  segment.run(article);
  const text = fold(article.text);
  return { id: item.id, text, charts: readSentences([article], [text])[0] as Chart[], aim: aimOf(gold) };
}

/** The article with other names for its people: so that the signs around names are learnt, not the names. */
export function withOtherNames(item: Item, gold: Annotated, random: () => number): [Item, Annotated] {
  const others = new Map<string, string>();
  for (const { name } of gold.people) if (/^\p{Script=Han}{2,3}$/u.test(name)) others.set(name, otherName(random));
  const pattern = new RegExp([...others.keys()].sort((a, b) => b.length - a.length).join('|') || '$^', 'gu');
  const rename = (words: string) => words.replace(pattern, (name) => others.get(name) ?? name);
  return [{ ...item, text: rename(item.text) }, { ...gold, people: gold.people.map((person) => ({ ...person, name: rename(person.name) })) }];
}
