import type { DatasetEvidence } from '../../model/dataset-row.js';
import type { DatasetPost, PostPhase } from '../../model/dataset-post.js';
import type { PostStatus } from '../../model/person.js';
import { titleReading } from '../titles/title-reading.js';
import { articlesOf, type Told, toldOnce } from './told-once.js';

/** One article's word for one post. */
export interface PostFact extends Told {
  personId: string;
  organisationId: string | null;
  organisation: string | null;
  unit: string | null;
  title: string;
  status: PostStatus;
  day: string | null;
  confidence: number;
  evidence: DatasetEvidence;
}

/** In the order in which a post goes through them. */
const COURSE: readonly PostStatus[] = ['proposed', 'elect', 'acting', 'current', 'honorary', 'former'];
const IN_OFFICE: ReadonlySet<PostStatus> = new Set(['acting', 'current', 'honorary']);
/** Passages kept of each end of a post's time; `mentions` has all of them. */
const EVIDENCE = 5;

/** A post's row out of what all articles say of it. */
export function tellPost(id: string, all: readonly PostFact[], person: string, organisation: string | null): DatasetPost {
  const facts = [...toldOnce(all)].sort(byDay);
  const [first] = facts;
  if (!first) throw new TypeError(`post ${id} has no facts`);
  const phases = COURSE.flatMap((status) => phase(status, facts));
  const seen = facts.filter(({ status, day }) => day !== null && IN_OFFICE.has(status));
  const [earliest, latest] = [seen[0], seen.at(-1)];
  return {
    id,
    personId: first.personId,
    person,
    organisationId: first.organisationId,
    organisation,
    unit: first.unit,
    title: first.title,
    ...titleReading(
      first.title,
      facts.map(({ status }) => status),
    ),
    status: statusOf(phases),
    firstSeen: earliest?.day ?? null,
    firstSeenArticle: earliest?.article ?? null,
    lastSeen: latest?.day ?? null,
    lastSeenArticle: latest?.article ?? null,
    phases,
    confidence: Math.max(...facts.map(({ confidence }) => confidence)),
    doubt: null,
    predecessorId: null,
    successorId: null,
    articles: articlesOf(facts),
    evidence: ends(facts.map(({ evidence }) => evidence)),
  };
}

/** Days first, articles without one last; of one day by article and place. */
function byDay(a: PostFact, b: PostFact): number {
  const [x, y] = [`${a.day ?? '9999'} ${a.article}`, `${b.day ?? '9999'} ${b.article}`];
  return x < y ? -1 : x > y ? 1 : a.evidence.start - b.evidence.start;
}

function phase(status: PostStatus, facts: readonly PostFact[]): PostPhase[] {
  const those = facts.filter((fact) => fact.status === status);
  if (those.length === 0) return [];
  const days = those.flatMap(({ day }) => day ?? []);
  return [{ status, firstSeen: days[0] ?? null, lastSeen: days.at(-1) ?? null, articles: articlesOf(those) }];
}

/** What the latest dated articles say; of one day, and among undated articles, what comes later in the course of a post. */
function statusOf(phases: readonly PostPhase[]): PostStatus {
  const last = phases.reduce((best, phase) => ((phase.lastSeen ?? '') >= (best.lastSeen ?? '') ? phase : best), phases[0] as PostPhase);
  return last.status;
}

function ends<T>(list: readonly T[]): T[] {
  return list.length <= 2 * EVIDENCE ? [...list] : [...list.slice(0, EVIDENCE), ...list.slice(-EVIDENCE)];
}
