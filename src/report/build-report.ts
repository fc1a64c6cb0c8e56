import { basename, resolve } from 'node:path';
import { type ChunkSink, DetailWriter } from './chunk-sink.js';
import { packAgreements } from './pack-agreements.js';
import { packArticles } from './pack-articles.js';
import { packDoubts } from './pack-doubts.js';
import { packOrganisations } from './pack-organisations.js';
import { overview } from './overview.js';
import { packPeople } from './pack-people.js';
import type { Details, DetailKind, PageMeta } from './page-data.js';
import { Places } from './places.js';
import { type Dataset, readDataset } from './read-dataset.js';
import { readLinks } from './read-links.js';

/**
 * Packs a dataset folder into the chunks of the page: the articles as a stream, the tables of things whole.
 * @throws DatasetError when the folder is not a dataset
 */
export async function buildReport(folder: string, sink: ChunkSink): Promise<PageMeta> {
  const writers = { article: writer('article', sink), person: writer('person', sink), body: writer('body', sink), agreement: writer('agreement', sink) };
  const places = new Places();
  const articles = await packArticles(folder, await readLinks(folder), places, writers.article);
  const dataset = await readDataset(folder);
  const context = { dataset, places, rows: articles.rows };
  const people = packPeople(context, writers.person);
  const bodies = packOrganisations(context, writers.body);
  const agreements = packAgreements(context, writers.agreement);
  const doubts = await packDoubts(folder, articles);
  for (const each of Object.values(writers)) each.flush();

  for (const [name, table] of Object.entries({ articles: articles.table, people, bodies, agreements, doubts, formers: formers(dataset) })) sink.put(name, JSON.stringify(table));
  return {
    name: basename(resolve(folder)),
    counts: {
      articles: articles.table.id.length, people: people.id.length, bodies: bodies.id.length, agreements: agreements.id.length,
      doubts: doubts.code.length, failed: doubts.article.filter((row) => row < 0).length,
    },
    chunks: { article: writers.article.firstRows, person: writers.person.firstRows, body: writers.body.firstRows, agreement: writers.agreement.firstRows },
    overview: overview(dataset, { people, bodies, doubts }),
  };
}

/** Leads from ids that were written on earlier days to those of today. */
function formers({ people, organisations, agreements }: Dataset): Record<string, string> {
  return Object.fromEntries([...people, ...organisations, ...agreements].flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id])));
}

function writer<Kind extends DetailKind>(kind: Kind, sink: ChunkSink): DetailWriter<Details[Kind]> {
  return new DetailWriter<Details[Kind]>(kind, sink);
}
