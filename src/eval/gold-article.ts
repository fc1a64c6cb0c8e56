import { z } from 'zod';

const goldPost = z.object({ org: z.string().nullable(), title: z.string() });
const goldPerson = z.object({ name: z.string(), posts: z.array(goldPost) });
const goldOrganisation = z.object({ name: z.string(), aliases: z.array(z.string()).default([]), /** may be given or not */ optional: z.boolean().optional() });
const goldAgreement = z.object({
  name: z.string().nullable(),
  parties: z.array(z.string()),
  signatories: z.array(z.object({ person: z.string(), party: z.string().nullable() })),
  witnesses: z.array(z.string()),
  date: z.string().nullable(),
  place: z.string().nullable(),
  status: z.enum(['signed', 'planned']),
});
const goldEvent = z.object({ participants: z.array(z.object({ person: z.string(), role: z.string() })) });
const goldAuthor = z.object({ name: z.string(), role: z.string().nullable().optional() });

/** An article with the values that a reader finds in it, one JSON file an article. `events` and `authors` only where they were annotated. */
export const goldArticle = z.object({
  id: z.string(),
  title: z.string().nullable().optional(),
  published: z.string().nullable().optional(),
  text: z.string(),
  dates: z.array(z.object({ text: z.string(), value: z.string().nullable() })),
  people: z.array(goldPerson),
  organisations: z.array(goldOrganisation),
  agreements: z.array(goldAgreement),
  events: z.array(goldEvent).optional(),
  authors: z.array(goldAuthor).optional(),
});
export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldAgreement = z.infer<typeof goldAgreement>;
