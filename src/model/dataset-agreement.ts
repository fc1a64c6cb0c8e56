import { z } from 'zod';
import { agreementKind, agreementStatus } from './agreement.js';
import { datasetEvidence, resolvedRow } from './dataset-row.js';
import { edtf } from './date.js';

/** An agreement, told once with all the articles that report it. */
export const datasetAgreement = resolvedRow.extend({
  name: z.string().nullable(),
  kind: agreementKind,
  status: agreementStatus,
  parties: z.array(z.object({ name: z.string(), organisationId: z.string().nullable() })),
  signatories: z.array(z.object({ person: z.string(), personId: z.string(), party: z.string().nullable(), organisationId: z.string().nullable() })),
  witnesses: z.array(z.object({ name: z.string(), personId: z.string() })),
  date: edtf.nullable(),
  place: z.string().nullable(),
  amounts: z.array(
    z.object({
      text: z.string(),
      value: z.number().nullable(),
      currency: z.string().nullable(),
      role: z.string().nullable(),
      /** In yuan, where the text states yuan or a value in yuan; never converted at a rate from elsewhere. */
      yuan: z.number().nullable(),
    }),
  ),
  term: z.string().nullable(),
  fields: z.array(z.string()),
  founds: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  articles: z.array(z.string()),
  evidence: z.array(datasetEvidence),
});
export type DatasetAgreement = z.infer<typeof datasetAgreement>;
