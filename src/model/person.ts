import { z } from 'zod';
import { annotation, mention } from './annotation.js';

export const postStatus = z.enum(['current', 'former', 'acting', 'elect', 'proposed', 'honorary']);
export type PostStatus = z.infer<typeof postStatus>;

/** A post that the text gives a person: title × body. Its place is the title's words; `organisationId` is local to the record. */
export const post = annotation.extend({
  organisation: z.string().nullable(),
  organisationId: z.string().nullable(),
  /** The department inside the organisation, as printed, when the post is in one. */
  unit: z.string().nullable(),
  title: z.string(),
  /** How sure it is that the person bears this title, whatever the body; `confidence` is that of the whole post. */
  titleConfidence: z.number().min(0).max(1).optional(),
  status: postStatus,
});
export type Post = z.infer<typeof post>;

export const person = z.object({
  id: z.string(),
  name: z.string(),
  /** Other forms of the name in the text (a Latin-script original, a short transliteration). */
  aliases: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  mentions: z.array(mention),
  posts: z.array(post),
});
export type Person = z.infer<typeof person>;
