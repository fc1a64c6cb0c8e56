import { z } from 'zod';

/** The layer of a record that an annotation comes from. */
export const mentionLayer = z.enum([
  'author',
  'date',
  'timeExpression',
  'person',
  'post',
  'organisation',
  'document',
  'agreement',
  'party',
  'signatory',
  'witness',
  'amount',
  'event',
  'participant',
]);
export type MentionLayer = z.infer<typeof mentionLayer>;

/** One annotation of one article with its place (code points of the article's `text`), led to the resolved thing it names. */
export const datasetMention = z.object({
  article: z.string(),
  layer: mentionLayer,
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string(),
  /** Id of the person, organisation, post, agreement or event in this dataset; null for dates, documents and the like. */
  entityId: z.string().nullable(),
  /** Id of the same inside the article's record. */
  localId: z.string().nullable(),
  /** The normalised reading: an EDTF date, a name, a title, a role, an amount. */
  value: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
});
export type DatasetMention = z.infer<typeof datasetMention>;
