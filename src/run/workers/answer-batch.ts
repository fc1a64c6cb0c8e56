import { checkRecord } from '../../emit/check-record.js';
import { isFailure, type InputFailure } from '../../ingest/reader.js';
import { readerFor } from '../../ingest/readers.js';
import type { Page } from '../../model/article.js';
import { extract, stages } from '../../pipeline.js';
import { chooseSegmenter } from '../choose-segmenter.js';
import { eachWithin } from './time-limit.js';
import { type Answer, type BatchAnswer, NO_TEXT, type Unit, unitFailure, type WorkerSettings } from './unit.js';

/** Makes the function that answers batches with these settings; the dictionary is loaded before it returns. */
export async function createAnswerer({ segmenter, read, timeLimitMs }: WorkerSettings): Promise<(units: Unit[]) => Promise<BatchAnswer>> {
  (await chooseSegmenter(segmenter)).words('一', 0, 1);
  const timings = timeStages();
  return async (units) => {
    for (const name of Object.keys(timings)) timings[name] = 0;
    const begun = performance.now();
    const pages: (Page | InputFailure)[] = [];
    for (const unit of units) pages.push('page' in unit ? unit.page : await readFile(unit, read));
    timings.read = performance.now() - begun;
    const answers: Answer[] = [];
    let next = 0;
    eachWithin(pages, timeLimitMs, (page) => answers.push(answer(page, units[next++] as Unit)));
    timings.extract = performance.now() - begun - timings.read;
    return { answers, timings };
  };
}

async function readFile(unit: { file: Extract<Unit, { file: unknown }>['file'] }, read: WorkerSettings['read']): Promise<Page | InputFailure> {
  try {
    const reader = await readerFor(unit.file.extension);
    for await (const item of reader(unit.file, read)) return item;
  } catch (error) {
    return unitFailure(unit, 'reader-failed', `its reader broke off (${(error as Error).message}): check that the file is whole, then report it`);
  }
  return unitFailure(unit, 'empty', 'holds no article');
}

function answer(page: Page | InputFailure, unit: Unit): Answer {
  if (isFailure(page)) return { failure: page };
  try {
    const record = extract(page);
    if (record.text === '') return { failure: unitFailure(unit, 'empty', NO_TEXT) };
    const checked = checkRecord(record);
    if ('record' in checked) return { json: JSON.stringify(checked.record) };
    return { failure: unitFailure(unit, 'invalid-record', `the record was left out, for it is not as its schema says: ${checked.fault}`) };
  } catch (error) {
    return { failure: unitFailure(unit, 'extraction-failed', `a rule broke off (${(error as Error).message}): report it with the article`) };
  }
}

/** Puts a stop-watch around each stage; the sums stand under the stages' names. */
function timeStages(): Record<string, number> {
  const timings: Record<string, number> = { read: 0, extract: 0 };
  for (const stage of stages) {
    const { name, run } = stage;
    timings[name] = 0;
    stage.run = (article) => {
      const begun = performance.now();
      run.call(stage, article);
      timings[name] = (timings[name] ?? 0) + performance.now() - begun;
    };
  }
  return timings;
}
