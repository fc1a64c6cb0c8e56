import { z } from 'zod';
import { mention } from './annotation.js';

export const organisationKind = z.enum(['school', 'company', 'government', 'party', 'legislature', 'court', 'military', 'hospital', 'institute', 'association', 'media', 'bank', 'foundation', 'international', 'religious', 'team', 'unit', 'other']);
export type OrganisationKind = z.infer<typeof organisationKind>;

/** A body that the text names. Its name is the fullest form in the text; every other form is an alias, never a second organisation. */
export const organisation = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: organisationKind,
  parentId: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  mentions: z.array(mention),
});
export type Organisation = z.infer<typeof organisation>;
