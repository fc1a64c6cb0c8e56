import type { z } from 'zod';
import { appliedCorrection } from '../model/applied-correction.js';
import { datasetAgreement } from '../model/dataset-agreement.js';
import { datasetArticle } from '../model/dataset-article.js';
import { datasetEvent } from '../model/dataset-event.js';
import { datasetMention } from '../model/dataset-mention.js';
import { datasetOrganisation } from '../model/dataset-organisation.js';
import { datasetPerson } from '../model/dataset-person.js';
import { datasetPost } from '../model/dataset-post.js';
import { datasetProblem } from '../model/dataset-problem.js';

/** A file of the dataset: its rows' schema, its key, and where its columns lead. */
export interface Table {
  name: string;
  title: string;
  schema: z.ZodObject;
  primaryKey: string | null;
  foreignKeys: readonly { field: string; table: string }[];
}

/** The files of a dataset, in the order of the contract. */
export const TABLES = [
  { name: 'articles', title: 'Article records', schema: datasetArticle, primaryKey: 'id', foreignKeys: [] },
  { name: 'people', title: 'People, resolved across articles', schema: datasetPerson, primaryKey: 'id', foreignKeys: [] },
  {
    name: 'organisations',
    title: 'Organisations, resolved across articles',
    schema: datasetOrganisation,
    primaryKey: 'id',
    foreignKeys: [{ field: 'parentId', table: '' }],
  },
  {
    name: 'posts',
    title: 'Posts: person, title and organisation',
    schema: datasetPost,
    primaryKey: 'id',
    foreignKeys: [
      { field: 'personId', table: 'people' },
      { field: 'organisationId', table: 'organisations' },
    ],
  },
  { name: 'agreements', title: 'Agreements, each told once', schema: datasetAgreement, primaryKey: 'id', foreignKeys: [] },
  { name: 'events', title: 'Events, each told once', schema: datasetEvent, primaryKey: 'id', foreignKeys: [] },
  {
    name: 'mentions',
    title: 'Every annotation with its place',
    schema: datasetMention,
    primaryKey: null,
    foreignKeys: [{ field: 'article', table: 'articles' }],
  },
  { name: 'problems', title: 'Inputs that failed, and doubts', schema: datasetProblem, primaryKey: null, foreignKeys: [] },
  { name: 'applied-corrections', title: 'Corrections that the dataset was written with', schema: appliedCorrection, primaryKey: null, foreignKeys: [] },
] as const satisfies readonly Table[];

export type TableName = (typeof TABLES)[number]['name'];
