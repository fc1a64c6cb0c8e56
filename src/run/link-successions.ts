import { join } from 'node:path';
import { ExternalSorter } from '../emit/external-sorter.js';
import { LineWriter, type WrittenFile } from '../emit/line-writer.js';
import { readLines } from '../emit/read-lines.js';
import type { DatasetPost } from '../model/dataset-post.js';
import { type Holder, seatOf, successionsOf } from '../resolve/tell/successions.js';

/** Stands in the row of each post that one person holds at a time; few rows have to be read for the others. */
const CHIEF = '"level":"chief"';

type Links = Partial<Pick<DatasetPost, 'predecessorId' | 'successorId'>>;

/** Copies the table of posts, which is sorted by id, with the posts before and after each: they are known only when all posts are. */
export function linkSuccessions(from: string, to: string, scratch: string): WrittenFile {
  const links = linksByPost(from, scratch);
  const writer = new LineWriter(to);
  let next = links.next();
  for (const line of readLines(from)) {
    // ids stand at the beginning of a row: few rows have to be read for this
    const id = line.slice(7, line.indexOf('"', 7));
    if (next.done || next.value.key !== id) {
      writer.write(line);
      continue;
    }
    const own = next.value.lines.map((link) => JSON.parse(link) as Links);
    writer.write(JSON.stringify(Object.assign(JSON.parse(line) as DatasetPost, ...own)));
    next = links.next();
  }
  return writer.close();
}

/** The posts that have another before or after them, by id. */
function linksByPost(from: string, scratch: string): Generator<{ key: string; lines: string[] }> {
  const seats = new ExternalSorter(join(scratch, 'seats'));
  for (const line of readLines(from)) {
    const held = line.includes(CHIEF) ? seatOf(JSON.parse(line) as DatasetPost) : null;
    if (held) seats.add(held.seat, JSON.stringify(held.holder));
  }
  const links = new ExternalSorter(join(scratch, 'links'));
  for (const { lines } of seats.groups()) {
    if (lines.length < 2) continue;
    for (const [before, after] of successionsOf(lines.map((line) => JSON.parse(line) as Holder))) {
      links.add(before, JSON.stringify({ successorId: after } satisfies Links));
      links.add(after, JSON.stringify({ predecessorId: before } satisfies Links));
    }
  }
  return links.groups();
}
