import { ExternalSorter } from '../../emit/external-sorter.js';
import { LineWriter, type WrittenFile } from '../../emit/line-writer.js';
import { checkedLine } from '../../emit/table-writer.js';
import { type DatasetProblem, datasetProblem } from '../../model/dataset-problem.js';

/** The table of problems, sorted on the disk: by article, then by place. */
export class ProblemTable {
  private readonly sorter: ExternalSorter;

  constructor(scratch: string) {
    this.sorter = new ExternalSorter(scratch);
  }

  add(problem: DatasetProblem): void {
    this.sorter.add(keyOf(problem), checkedLine('problems', datasetProblem, problem));
  }

  write(path: string): WrittenFile {
    const writer = new LineWriter(path);
    for (const { line } of this.sorter.sorted()) writer.write(line);
    return writer.close();
  }
}

function keyOf({ article, path, line, start, code, message }: DatasetProblem): string {
  return [article ?? '', path ?? '', digits(line), digits(start), code, message].join('\0');
}

/** A number so that its text sorts as it does. */
function digits(number: number | null): string {
  return String(number ?? 0).padStart(12, '0');
}
