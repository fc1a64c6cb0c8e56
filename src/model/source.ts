import { z } from 'zod';

/** Where an article's bytes came from. `path` is relative to the input folder; in an archive `offset` is the record's first byte. */
export const source = z.object({
  path: z.string().nullable(),
  url: z.string().nullable(),
  sha256: z.string(),
  bytes: z.int().min(0),
  charset: z.string(),
  mediaType: z.string(),
  /** 1-based line in an NDJSON file, byte offset of a record in a web archive. */
  line: z.int().min(1).optional(),
  offset: z.int().min(0).optional(),
});
export type Source = z.infer<typeof source>;

/** A run of text copied unchanged from the source: [start in text, start in the decoded source, length]. */
export const sourceRun = z.tuple([z.int().min(0), z.int().min(0), z.int().min(1)]);
export type SourceRun = z.infer<typeof sourceRun>;
