import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoldArticle, goldArticle } from '../eval/gold-article.js';
import type { JudgedRecord } from '../eval/judgement.js';
import { UsageError } from './usage-error.js';

/** Reads a folder of annotated articles, one JSON file an article, in the order of their names. */
export function readGold(folder: string): GoldArticle[] {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (error) {
    throw new UsageError(`${folder}: no such folder (${(error as NodeJS.ErrnoException).code}); name a folder of annotated articles, one JSON file an article`);
  }
  if (names.length === 0) throw new UsageError(`${folder}: no .json file in it; annotated articles are one JSON file an article`);
  return names.map((name) => readGoldFile(join(folder, name)));
}

function readGoldFile(file: string): GoldArticle {
  const parsed = goldArticle.safeParse(parse(readFileSync(file, 'utf8'), file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${file}: not an annotated article: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}`);
}

/** Reads article records, one a line, by id; of two with the same id the later counts. */
export function readRecords(file: string): Map<string, JudgedRecord> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code}); give the file that "tonggao extract" printed, or leave it out to run the pipeline here`,
    );
  }
  const records = new Map<string, JudgedRecord>();
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const record = parse(line, `${file}, line ${index + 1}`) as JudgedRecord | null;
    if (typeof record === 'object' && typeof record?.id === 'string') records.set(record.id, record);
  }
  return records;
}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${where}: not JSON: ${(error as Error).message}`);
  }
}
