import { z } from 'zod';
import { articleRecord } from './article-record.js';

/** An article that says again what another one says, and the share of this one's text that stands in the other (0–1). */
export const duplicateOf = z.object({ id: z.string(), share: z.number().min(0).max(1) });
export type DuplicateOf = z.infer<typeof duplicateOf>;

/** A record as it stands in a dataset: as the article was read, ids local, and whether it is a copy of another article. */
export const datasetArticle = articleRecord.extend({ duplicateOf: duplicateOf.optional() });
export type DatasetArticle = z.infer<typeof datasetArticle>;
