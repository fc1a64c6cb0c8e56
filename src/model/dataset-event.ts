import { z } from 'zod';
import { datasetEvidence, resolvedRow } from './dataset-row.js';
import { edtf } from './date.js';
import { eventKind, participantRole } from './event.js';

/** An event, told once with all the articles that report it. */
export const datasetEvent = resolvedRow.extend({
  kind: eventKind,
  name: z.string().nullable(),
  date: edtf.nullable(),
  place: z.string().nullable(),
  participants: z.array(z.object({ person: z.string(), personId: z.string(), role: participantRole })),
  confidence: z.number().min(0).max(1),
  articles: z.array(z.string()),
  evidence: z.array(datasetEvidence),
});
export type DatasetEvent = z.infer<typeof datasetEvent>;
