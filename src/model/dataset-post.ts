import { z } from 'zod';
import { datasetEvidence } from './dataset-row.js';
import { postStatus } from './person.js';

/** The taxonomy of posts, small enough to count by. */
export const titleCategory = z.enum([
  'head',
  'partySecretary',
  'chair',
  'chiefExecutive',
  'secretaryGeneral',
  'committeeMember',
  'director',
  'manager',
  'legislator',
  'diplomat',
  'officer',
  'academician',
  'professor',
  'researcher',
  'engineer',
  'physician',
  'teacher',
  'journalist',
  'spokesperson',
  'official',
  'worker',
  'other',
]);
export type TitleCategory = z.infer<typeof titleCategory>;

/** How high within its category, where the wording says so: 校长 chief, 常务副校长 firstDeputy, 副校长 deputy, 校长助理 assistant, 名誉院长 honorary. */
export const titleLevel = z.enum(['chief', 'firstDeputy', 'deputy', 'assistant', 'honorary']);
export type TitleLevel = z.infer<typeof titleLevel>;

/** What one status (current, former, …) of a post rests on; days are those of the articles, never of the appointment itself. */
export const postPhase = z.object({
  status: postStatus,
  firstSeen: z.iso.date().nullable(),
  lastSeen: z.iso.date().nullable(),
  articles: z.array(z.string()),
});
export type PostPhase = z.infer<typeof postPhase>;

/**
 * An occupancy: a person in a post at a body, as far as articles say.
 * `firstSeen` and `lastSeen` are days of articles that show the person in office; both are null when no such article has a day.
 */
export const datasetPost = z.object({
  id: z.string(),
  personId: z.string(),
  person: z.string(),
  organisationId: z.string().nullable(),
  organisation: z.string().nullable(),
  unit: z.string().nullable(),
  title: z.string(),
  category: titleCategory,
  level: titleLevel.nullable(),
  /** A rank that the words give (一级, 正高级, 副部级), as printed. */
  grade: z.string().nullable(),
  status: postStatus,
  firstSeen: z.iso.date().nullable(),
  firstSeenArticle: z.string().nullable(),
  lastSeen: z.iso.date().nullable(),
  lastSeenArticle: z.string().nullable(),
  phases: z.array(postPhase),
  /** The best confidence of any article that says so. */
  confidence: z.number().min(0).max(1),
  /** Why the post may be a misreading; null for nearly all. */
  doubt: z.string().nullable(),
  /** The posts of those seen in the same single-holder post before and after; null where articles show none. */
  predecessorId: z.string().nullable(),
  successorId: z.string().nullable(),
  articles: z.array(z.string()),
  evidence: z.array(datasetEvidence),
});
export type DatasetPost = z.infer<typeof datasetPost>;
