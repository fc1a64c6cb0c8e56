import { z } from 'zod';
import { agreement } from './agreement.js';
import { author, block } from './block.js';
import { dateMention, timeExpression } from './date.js';
import { document } from './document.js';
import { event } from './event.js';
import { organisation } from './organisation.js';
import { person } from './person.js';
import { problem } from './problem.js';
import { source, sourceRun } from './source.js';

export const SCHEMA_VERSION = '1';

/** The article record: what one article says, every value at its place in `text`. Offsets count code points. */
export const articleRecord = z.object({
  id: z.string(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  source,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  /** BCP 47; zh-Hans and zh-Hant are told apart, another language is recorded as what it is, und when unknown. */
  language: z.string(),
  authors: z.array(author),
  text: z.string(),
  sourceMap: z.array(sourceRun),
  blocks: z.array(block),
  dates: z.array(dateMention),
  timeExpressions: z.array(timeExpression),
  people: z.array(person),
  organisations: z.array(organisation),
  documents: z.array(document),
  agreements: z.array(agreement),
  events: z.array(event),
  problems: z.array(problem),
});
export type ArticleRecord = z.infer<typeof articleRecord>;
