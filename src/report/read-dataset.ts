import type { DatasetAgreement } from '../model/dataset-agreement.js';
import type { DatasetOrganisation } from '../model/dataset-organisation.js';
import type { DatasetPerson } from '../model/dataset-person.js';
import type { DatasetPost } from '../model/dataset-post.js';
import type { Places } from './places.js';
import { readTable } from './read-table.js';

/** The resolved tables of a dataset, and what stands together in them. */
export interface Dataset {
  people: DatasetPerson[];
  organisations: DatasetOrganisation[];
  agreements: DatasetAgreement[];
  personName: Map<string, string>;
  organisationName: Map<string, string>;
  postsOfPerson: Map<string, DatasetPost[]>;
  postsOfOrganisation: Map<string, DatasetPost[]>;
  agreementsOfOrganisation: Map<string, DatasetAgreement[]>;
  units: Map<string, DatasetOrganisation[]>;
}

/** What the tables of the page are packed from. */
export interface PackContext {
  dataset: Dataset;
  places: Places;
  /** Row of each article by its id. */
  rows: ReadonlyMap<string, number>;
}

/** Reads the resolved tables of a dataset folder. */
export async function readDataset(folder: string): Promise<Dataset> {
  const people = await all<DatasetPerson>(folder, 'people');
  const organisations = await all<DatasetOrganisation>(folder, 'organisations');
  const agreements = await all<DatasetAgreement>(folder, 'agreements');
  const posts = await all<DatasetPost>(folder, 'posts');
  return {
    people, organisations, agreements,
    personName: new Map(people.map(({ id, name }) => [id, name])),
    organisationName: new Map(organisations.map(({ id, name }) => [id, name])),
    postsOfPerson: group(posts, ({ personId }) => [personId]),
    postsOfOrganisation: group(posts, ({ organisationId }) => [organisationId]),
    agreementsOfOrganisation: group(agreements, ({ parties }) => parties.map(({ organisationId }) => organisationId)),
    units: group(organisations, ({ parentId }) => [parentId]),
  };
}

async function all<Row>(folder: string, table: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readTable<Row>(folder, table)) rows.push(row);
  return rows;
}

function group<Row>(rows: readonly Row[], keys: (row: Row) => readonly (string | null)[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(keys(row))) {
      if (key === null) continue;
      const found = groups.get(key);
      if (found) found.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}
