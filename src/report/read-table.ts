import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A dataset folder that the report cannot be made from; the message says what is wrong and what to do. */
export class DatasetError extends Error {
  override name = 'DatasetError';
}

/**
 * The rows of one table of a dataset, one by one.
 * @throws DatasetError when the table is missing or a line is not JSON, naming file and line
 */
export async function* readTable<Row>(folder: string, table: string): AsyncGenerator<Row> {
  const file = join(folder, `${table}.ndjson`);
  if (!existsSync(file)) throw new DatasetError(`${file} is not there: give a folder that "tonggao run" has written`);
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line === '') continue;
    yield parse<Row>(line, file, number);
  }
}

function parse<Row>(line: string, file: string, number: number): Row {
  try {
    return JSON.parse(line) as Row;
  } catch (error) {
    throw new DatasetError(`${file} line ${number} is not JSON (${(error as Error).message}): write the dataset again with "tonggao run"`);
  }
}
