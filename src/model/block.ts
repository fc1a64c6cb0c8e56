import { z } from 'zod';
import { span } from './annotation.js';

/** A line of the clean text and what it is. Blocks are ordered, do not overlap, and leave out only the line ends between them. */
export const blockKind = z.enum(['headline', 'byline', 'paragraph', 'heading', 'caption', 'list', 'table', 'notice']);
export type BlockKind = z.infer<typeof blockKind>;
export const block = span.extend({ kind: blockKind });
export type Block = z.infer<typeof block>;

/** Someone who wrote, photographed or edited the article; `role` as printed (通讯员), else the department (党委宣传部). */
export const author = span.extend({ name: z.string(), role: z.string().nullable(), confidence: z.number().min(0).max(1), rule: z.string() });
export type Author = z.infer<typeof author>;
