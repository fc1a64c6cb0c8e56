import { type Command, InvalidArgumentError } from 'commander';

interface Options {
  out?: string;
  serve?: boolean;
  port: number;
}

/** Adds `tonggao report`. */
export function register(program: Command): void {
  program
    .command('report')
    .description('write the dataset as a page to look at, check and correct it')
    .argument('[DIR]', 'the dataset folder that "tonggao run" wrote', 'output/')
    .option('--out <FILE|DIR>', 'a file that ends in .html, or a folder (default: report.html in DIR, or DIR/report/ when that would be over 2.5 MB)')
    .option('--serve', 'serve the page on this machine and renew it when the dataset changes')
    .option('--port <NUMBER>', 'the port to serve on, 0 for any that is free', readPort, 7788)
    .action(async (folder: string, options: Options) => {
      const { DatasetError } = await import('../../report/read-table.js');
      const { UsageError } = await import('../usage-error.js');
      try {
        await (options.serve ? serve(folder, options) : write(folder, options.out));
      } catch (error) {
        if (error instanceof DatasetError) throw new UsageError(error.message);
        throw error;
      }
    });
}

async function write(folder: string, out: string | undefined): Promise<void> {
  const { writeReport } = await import('../../report/write-report.js');
  const { page, oneFile, meta } = await writeReport(folder, out);
  process.stderr.write(`${oneFile ? 'report' : 'report folder'} of ${meta.counts.articles} articles written: open ${page}\n`);
}

async function serve(folder: string, { out, port }: Options): Promise<void> {
  const { UsageError } = await import('../usage-error.js');
  if (out !== undefined) throw new UsageError('--serve writes no file: leave out --out, or --serve');
  const { serveReport } = await import('../../report/serve-report.js');
  const warn = (message: string) => process.stderr.write(`the last good report stays: ${message}\n`);
  const served = await serveReport(folder, port, warn).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new UsageError(`port ${port} is in use: choose another with --port, or --port 0 for any that is free`);
    throw error;
  });
  process.stderr.write(`serving ${folder} on ${served.url} (Ctrl-C ends it)\n`);
  await new Promise<void>((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  await served.close();
}

function readPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('give a number from 0 to 65535');
  return port;
}
