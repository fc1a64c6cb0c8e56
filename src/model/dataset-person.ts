import { z } from 'zod';
import { possiblySame, resolvedRow } from './dataset-row.js';
import { postStatus } from './person.js';

/** A person's post in short; the whole of it is the row of this id in `posts`. */
export const personPost = z.object({
  id: z.string(),
  title: z.string(),
  organisation: z.string().nullable(),
  organisationId: z.string().nullable(),
  status: postStatus,
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
});
export type PersonPost = z.infer<typeof personPost>;

/** A person, told once though many articles name them. */
export const datasetPerson = resolvedRow.extend({
  name: z.string(),
  aliases: z.array(z.string()),
  posts: z.array(personPost),
  /** Articles that name the person; copies of another article are left out. */
  articles: z.array(z.string()),
  possiblySame: z.array(possiblySame),
});
export type DatasetPerson = z.infer<typeof datasetPerson>;
