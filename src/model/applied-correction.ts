import { z } from 'zod';

/** A correction as a dataset was written with it: what it did, not what it says (who was left out is not named here either). */
export const appliedCorrection = z.object({
  kind: z.string(),
  /** Hash of the correction, to tell whether two datasets were written with the same one. */
  sha256: z.string(),
  /** Whether it found what it is about. */
  applied: z.boolean(),
  /** Ids that lead to the people, bodies and agreements that it is about. */
  affects: z.array(z.string()),
  articles: z.array(z.string()),
  note: z.string().nullable(),
});
export type AppliedCorrection = z.infer<typeof appliedCorrection>;
