// The process that reads articles. It holds the dictionary, and answers one batch at a time.
import { setFlagsFromString } from 'node:v8';
import type { Batch, BatchAnswer, WorkerSettings } from './unit.js';

// Ctrl-C reaches every process of the terminal; the parent decides when a worker ends, by closing the channel
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.once('disconnect', () => process.exit());

// collects garbage sooner than a process that is alone on its machine would: 30 MB less, at no cost in time
setFlagsFromString('--heap-growing-percent=20');

const { createAnswerer } = await import('./answer-batch.js');

let answerBatch: ((batch: Batch) => Promise<BatchAnswer>) | null = null;

process.on('message', async (message: { settings: WorkerSettings } | Batch) => {
  if ('settings' in message) {
    answerBatch = await createAnswerer(message.settings);
    process.send?.({ ready: true });
  } else {
    process.send?.(await answerBatch?.(message));
  }
});
process.send?.({ loaded: true });
