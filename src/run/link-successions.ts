import { LineWriter, type WrittenFile } from '../emit/line-writer.js';
import { readLines } from '../emit/read-lines.js';
import type { DatasetPost } from '../model/dataset-post.js';
import { Successions } from '../resolve/tell/successions.js';

/** Copies the table of posts with the posts before and after each, which are known only when all posts are. */
export function linkSuccessions(from: string, to: string): WrittenFile {
  const successions = new Successions();
  for (const line of readLines(from)) successions.add(JSON.parse(line) as DatasetPost);
  const succession = successions.find();
  const writer = new LineWriter(to);
  for (const line of readLines(from)) {
    // ids stand at the beginning of a row: few rows have to be read for this
    const id = line.slice(7, line.indexOf('"', 7));
    const { predecessorId, successorId } = succession(id);
    writer.write(predecessorId === null && successorId === null ? line : JSON.stringify({ ...(JSON.parse(line) as DatasetPost), predecessorId, successorId }));
  }
  return writer.close();
}
