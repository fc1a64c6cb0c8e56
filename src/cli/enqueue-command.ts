import { readMetadata } from '../ingest/read-metadata.js';
import { readSites } from '../ingest/read-sites.js';
import { enqueueInputs } from '../queue/enqueue-inputs.js';
import { reporterFor } from './reporters.js';
import { untilInterrupted } from './until-interrupted.js';

interface Flags {
  redis: string; queue: string; attempts: number; mostWaiting: number; metadata?: string; sites?: string; maxBytes?: number; quiet?: boolean; log?: 'json';
}

/** Runs `tonggao enqueue`. Returns the exit status. */
export async function enqueueCommand(inputs: readonly string[], { metadata, sites, maxBytes, quiet, log, ...flags }: Flags): Promise<number> {
  const reporter = reporterFor({ quiet, log });
  const interruption = untilInterrupted();
  try {
    const summary = await enqueueInputs({
      ...flags, inputs, reporter, signal: interruption.signal, maxTextBytes: maxBytes,
      metadata: metadata ? await readMetadata(metadata) : undefined, sites: sites ? await readSites(sites) : undefined,
    });
    const { added, failed, stopped } = summary;
    if (!quiet || log) reporter.note(`${added} put into queue ${flags.queue}${failed ? `, ${failed} of them could not be read` : ''}`, { ...summary });
    if (stopped) return 130;
    return failed > 0 ? 1 : 0;
  } finally {
    interruption.end();
  }
}
