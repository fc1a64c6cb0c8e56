import { z } from 'zod';
import { resolvedRow } from './dataset-row.js';
import { organisationKind } from './organisation.js';

/** Where a body is, by the administrative divisions; null where its names do not say. */
export const organisationPlace = z.object({
  country: z.string().nullable(),
  province: z.string().nullable(),
  city: z.string().nullable(),
  county: z.string().nullable(),
});
export type OrganisationPlace = z.infer<typeof organisationPlace>;

/** A body, told once under its fullest name in use; its other names and short forms are aliases. */
export const datasetOrganisation = resolvedRow.extend({
  name: z.string(),
  aliases: z.array(z.string()),
  kind: organisationKind,
  /** The body that this one is a part of. */
  parentId: z.string().nullable(),
  place: organisationPlace.nullable(),
  articles: z.array(z.string()),
});
export type DatasetOrganisation = z.infer<typeof datasetOrganisation>;
