import { z } from 'zod';
import { mention } from './annotation.js';

export const documentAction = z.enum(['adopted', 'announced', 'issued', 'signed', 'read', 'mentioned']);

/** A document in 《》 and what the text says was done with it. Its place is that of the name without the marks. */
export const document = mention.extend({ name: z.string(), action: documentAction });
export type Document = z.infer<typeof document>;
