import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/model/article-record.js';
import { type Correction, correction } from '../../src/model/correction.js';
import type { DatasetAgreement } from '../../src/model/dataset-agreement.js';
import type { DatasetArticle } from '../../src/model/dataset-article.js';
import type { DatasetEvent } from '../../src/model/dataset-event.js';
import type { DatasetMention } from '../../src/model/dataset-mention.js';
import type { DatasetOrganisation } from '../../src/model/dataset-organisation.js';
import type { DatasetPerson } from '../../src/model/dataset-person.js';
import type { DatasetPost } from '../../src/model/dataset-post.js';
import type { DatasetProblem } from '../../src/model/dataset-problem.js';
import { assembleDataset } from '../../src/run/assemble-dataset.js';

export interface Dataset {
  articles: DatasetArticle[];
  people: DatasetPerson[];
  organisations: DatasetOrganisation[];
  posts: DatasetPost[];
  agreements: DatasetAgreement[];
  events: DatasetEvent[];
  mentions: DatasetMention[];
  problems: DatasetProblem[];
}

const FILES = ['articles', 'people', 'organisations', 'posts', 'agreements', 'events', 'mentions', 'problems'] as const;

/** A new folder for one test, and a way to take it away. */
export function folder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'tonggao-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function readDataset(path: string): Dataset {
  return Object.fromEntries(
    FILES.map((name) => [
      name,
      readFileSync(join(path, `${name}.ndjson`), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ]),
  ) as unknown as Dataset;
}

/** The dataset of some records and corrections, read back. */
export async function assembled(records: ArticleRecord[], corrections: Correction[] = []): Promise<Dataset> {
  const { path, remove } = folder();
  try {
    await assembleDataset(
      {
        records,
        corrections: corrections.map((one, at) => ({ correction: correction.parse(one), file: 'corrections.yaml', line: at + 1 })),
        program: 'tonggao test',
      },
      path,
    );
    return readDataset(path);
  } finally {
    remove();
  }
}
