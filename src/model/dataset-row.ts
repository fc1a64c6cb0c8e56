import { z } from 'zod';

/** What every resolved thing has: an id that lasts, the ids that lead to it as well, and the articles that tell of it (by id, sorted). */
export const resolvedRow = z.object({
  id: z.string(),
  /** Other ids of the same thing: each was, or could have been, written when fewer articles were known. Sorted. */
  formerIds: z.array(z.string()),
});

/** A passage of one article that supports a value; offsets count code points of that article's `text`. */
export const datasetEvidence = z.object({
  article: z.string(),
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string(),
});
export type DatasetEvidence = z.infer<typeof datasetEvidence>;

/** Another row that may be the same thing, with the reasons for thinking so and for not joining them. */
export const possiblySame = z.object({ id: z.string(), reasons: z.array(z.string()).min(1) });
export type PossiblySame = z.infer<typeof possiblySame>;
