import { z } from 'zod';

/** Something doubtful in an article: a code to count by, a sentence to read, a place (null when it is the whole article). */
export const problem = z.object({
  code: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  message: z.string(),
  start: z.int().min(0).nullable(),
  end: z.int().min(0).nullable(),
});
export type Problem = z.infer<typeof problem>;
