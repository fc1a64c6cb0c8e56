import { checkRecord } from '../../emit/check-record.js';
import type { InputFailure } from '../../ingest/reader.js';
import { readerFor } from '../../ingest/readers.js';
import type { Page } from '../../model/article.js';
import { stages } from '../../pipeline.js';
import { chooseSegmenter } from '../choose-segmenter.js';
import { recordsOf } from './records-of.js';
import { eachWithin } from './time-limit.js';
import { type Answer, type Batch, type BatchAnswer, type Unit, unitFailure, type WorkerSettings } from './unit.js';

/** Makes the function that answers batches with these settings; the dictionary is loaded before it returns. */
export async function createAnswerer({ segmenter, read, timeLimitMs }: WorkerSettings): Promise<(batch: Batch) => Promise<BatchAnswer>> {
  (await chooseSegmenter(segmenter)).words('一', 0, 1);
  const timings = timeStages();
  return async ({ units, singly }) => {
    for (const name of Object.keys(timings)) timings[name] = 0;
    const begun = performance.now();
    const pages: (Page | InputFailure)[] = [];
    for (const unit of units) pages.push('page' in unit ? unit.page : await readFile(unit, read));
    timings.read = performance.now() - begun;
    const answers: Answer[] = [];
    const groups = singly ? units.map((unit, at) => ({ units: [unit], pages: pages.slice(at, at + 1) })) : [{ units, pages }];
    eachWithin(groups, timeLimitMs, (group) => answers.push(...answer(group.pages, group.units)));
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

function answer(pages: readonly (Page | InputFailure)[], units: readonly Unit[]): Answer[] {
  return recordsOf(pages, units).map((record, at): Answer => {
    if ('code' in record) return { failure: record };
    const checked = checkRecord(record);
    if ('record' in checked) return { json: JSON.stringify(checked.record) };
    return { failure: unitFailure(units[at] as Unit, 'invalid-record', `the record was left out, for it is not as its schema says: ${checked.fault}`) };
  });
}

/** Puts a stop-watch around each stage; the sums stand under the stages' names. */
function timeStages(): Record<string, number> {
  const timings: Record<string, number> = { read: 0, extract: 0 };
  for (const stage of stages) {
    const { name, run, runAll } = stage;
    timings[name] = 0;
    const timed = <T>(step: (given: T) => void) => (given: T) => {
      const begun = performance.now();
      step.call(stage, given);
      timings[name] = (timings[name] ?? 0) + performance.now() - begun;
    };
    stage.run = timed(run);
    if (runAll) stage.runAll = timed(runAll);
  }
  return timings;
}
