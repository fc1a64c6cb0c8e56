import { z } from 'zod';

/** An input that failed, or something doubtful in an article; places count code points of the article's `text`. */
export const datasetProblem = z.object({
  /** The article, where one came of the input. */
  article: z.string().nullable(),
  /** The input's path, relative to its input folder, where there is one. */
  path: z.string().nullable(),
  /** 1-based line of an NDJSON input. */
  line: z.int().min(1).nullable(),
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  message: z.string(),
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
});
export type DatasetProblem = z.infer<typeof datasetProblem>;
