import { z } from 'zod';

/**
 * A place in an article's text. In records `start` and `end` count Unicode code points, end exclusive;
 * while an article is being worked on they count UTF-16 units, and `emit/record.ts` converts them once.
 */
export const span = z.object({ start: z.int().min(0), end: z.int().min(1) });
export type Span = z.infer<typeof span>;

/** What every value carries: its place, how sure we are (0–1), and the rule or model that made it. */
export const annotation = span.extend({ confidence: z.number().min(0).max(1), rule: z.string() });
export type Annotation = z.infer<typeof annotation>;

/** An annotation with its words: `text` is the slice from `start` to `end`. */
export const mention = annotation.extend({ text: z.string() });
export type Mention = z.infer<typeof mention>;

/** A passage that supports a value: the sentence or line it was read from. */
export const evidence = span.extend({ text: z.string() });
export type Evidence = z.infer<typeof evidence>;
