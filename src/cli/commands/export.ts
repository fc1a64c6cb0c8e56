import type { Command } from 'commander';
import { UsageError } from '../usage-error.js';

interface Flags {
  format: string;
  out: string;
  bom?: boolean;
}

/** Adds `tonggao export`. */
export function register(program: Command): void {
  program
    .command('export')
    .description('the dataset in another format: csv, parquet, sqlite, duckdb, ftm, jsonld, label-studio, doccano, brat, conll')
    .argument('<DIR>', 'the dataset')
    .requiredOption('--format <NAMES>', 'one or more of the formats, with commas between them')
    .requiredOption('--out <FOLDER>', 'where the files go')
    .option('--bom', 'begin CSV files with a byte order mark, so that Excel reads Chinese')
    .action(async (dataset: string, { format, out, bom }: Flags) => {
      const { mkdirSync } = await import('node:fs');
      const { FORMATS } = await import('../../export/formats.js');
      await requireDataset(dataset);
      const formats = format
        .split(',')
        .filter(Boolean)
        .map((name) => {
          const found = FORMATS.find((one) => one.name === name);
          if (!found) throw new UsageError(`no format "${name}": there are ${FORMATS.map((one) => one.name).join(', ')}`);
          return found;
        });
      mkdirSync(out, { recursive: true });
      for (const one of formats) {
        const files = await one.write(dataset, out, { bom });
        process.stderr.write(`${one.name}: ${files.length === 1 ? files[0] : `${files.length} files in ${out}`}\n`);
      }
    });
}

/** @throws UsageError when the folder holds no dataset */
export async function requireDataset(dataset: string): Promise<void> {
  const { existsSync } = await import('node:fs');
  const { join } = await import('node:path');
  if (!existsSync(join(dataset, 'datapackage.json')))
    throw new UsageError(`${dataset} holds no dataset (no datapackage.json in it): name a folder that tonggao run or assemble wrote`);
}
