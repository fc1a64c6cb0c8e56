import { z } from 'zod';
import { annotation, evidence } from './annotation.js';
import { edtf } from './date.js';

export const agreementKind = z.enum(['cooperation', 'strategic', 'framework', 'memorandum', 'purchase', 'sale', 'donation', 'investment', 'jointEstablishment', 'letterOfIntent', 'treaty', 'employment', 'lease', 'financing', 'other']);
export type AgreementKind = z.infer<typeof agreementKind>;
export const agreementStatus = z.enum(['signed', 'planned']);

/** A party's place is where the text names it for this agreement. A place (县, 国) can be a party: then `organisationId` is null. */
export const party = annotation.extend({ name: z.string(), organisationId: z.string().nullable() });
export type Party = z.infer<typeof party>;

/** Who signed, and for which party; `party` null when the text does not say. */
export const signatory = annotation.extend({
  person: z.string(), personId: z.string(), party: z.string().nullable(), organisationId: z.string().nullable(),
});
export type Signatory = z.infer<typeof signatory>;

export const witness = annotation.extend({ name: z.string(), personId: z.string() });
export type Witness = z.infer<typeof witness>;

/** Money as printed, with its value where the words give one (1.2亿欧元 → 120000000 EUR). */
export const amount = annotation.extend({
  text: z.string(), value: z.number().nullable(), currency: z.string().nullable(), /** what it pays for, as printed: 总投资, 捐赠 */ role: z.string().nullable(),
});
export type Amount = z.infer<typeof amount>;

export const agreement = annotation.extend({
  id: z.string(),
  name: z.string().nullable(),
  kind: agreementKind,
  status: agreementStatus,
  parties: z.array(party).min(2),
  signatories: z.array(signatory),
  witnesses: z.array(witness),
  date: edtf.nullable(),
  place: z.string().nullable(),
  amounts: z.array(amount),
  /** How long it runs, as printed (为期三年), fields of cooperation as printed (产教融合), what it founds (海洋产业学院). */
  term: z.string().nullable(),
  fields: z.array(z.string()),
  founds: z.string().nullable(),
  evidence: z.array(evidence),
});
export type Agreement = z.infer<typeof agreement>;
