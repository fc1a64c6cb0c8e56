import { type ArticleRecord, articleRecord } from '../model/article-record.js';

/** Checks one record against its schema and its own references. Returns it with its keys in the schema's order, or says what is wrong. */
export function checkRecord(given: unknown): { record: ArticleRecord } | { fault: string } {
  const parsed = articleRecord.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: `${issue?.path.join('.')}: ${issue?.message}` };
  }
  const record = parsed.data;
  const people = new Set(record.people.map(({ id }) => id));
  const bodies = new Set(record.organisations.map(({ id }) => id));
  const personIds = [
    ...record.agreements.flatMap(({ signatories, witnesses }) => [...signatories, ...witnesses]),
    ...record.events.flatMap(({ participants }) => participants),
  ].map(({ personId }) => personId);
  const bodyIds = [
    ...record.organisations.map(({ parentId }) => parentId),
    ...record.people.flatMap(({ posts }) => posts.map(({ organisationId }) => organisationId)),
    ...record.agreements.flatMap(({ parties, signatories }) => [...parties, ...signatories].map(({ organisationId }) => organisationId)),
  ];
  const lost = personIds.find((id) => !people.has(id)) ?? bodyIds.find((id) => id !== null && !bodies.has(id));
  return lost === undefined || lost === null ? { record } : { fault: `it refers to ${lost}, which is not in it` };
}
