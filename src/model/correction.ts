import { z } from 'zod';

/**
 * What a correction is about: an id of a dataset (of today or any earlier day), or words that pick people or bodies out:
 * a name, with a body or an article where the name alone is not enough.
 */
export const correctionTarget = z.union([
  z.string().regex(/^[poae]-[0-9a-f]{16}$/),
  z.strictObject({
    name: z.string().min(1),
    /** Only those with a post at this body. */
    organisation: z.string().min(1).optional(),
    /** Only in this article. */
    article: z.string().min(1).optional(),
    /** What kind of thing the name is of, where a person and a body share it. */
    type: z.enum(['person', 'organisation']).optional(),
  }),
]);
export type CorrectionTarget = z.infer<typeof correctionTarget>;

const note = z.string().optional();
const kind = <K extends string, S extends z.ZodRawShape>(name: K, shape: S) => z.strictObject({ kind: z.literal(name), ...shape, note });

/** A decision of the people who keep the dataset; it is applied on every run. */
export const correction = z.discriminatedUnion('kind', [
  /** These are one person, body or agreement. */
  kind('same', { things: z.array(correctionTarget).min(2) }),
  /** These are not one, whatever speaks for it. */
  kind('notSame', { things: z.array(correctionTarget).min(2) }),
  /** The name was read wrongly: the person's name is this. */
  kind('rename', { thing: correctionTarget, name: z.string().min(1) }),
  /** What was read as a person is none. */
  kind('notAPerson', { thing: correctionTarget }),
  /** What was read as a body is none. */
  kind('notAnOrganisation', { thing: correctionTarget }),
  /** The body's full name is this. */
  kind('fullName', { thing: correctionTarget, name: z.string().min(1) }),
  /** Leave this person out of everything; the name is blacked out in the texts as well. */
  kind('leaveOut', { thing: correctionTarget }),
  /** A person or body that was not found; the place counts code points of the article's text. */
  kind('missed', { type: z.enum(['person', 'organisation']), article: z.string(), name: z.string().min(1), start: z.int().min(0), end: z.int().min(1) }),
  /** Somebody has looked and found it right; nothing changes. */
  kind('confirm', { thing: correctionTarget }),
]);
export type Correction = z.infer<typeof correction>;
