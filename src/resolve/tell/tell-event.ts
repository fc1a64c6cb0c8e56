import type { DatasetEvent } from '../../model/dataset-event.js';
import { fullestDate, most, unique } from './tell-agreement.js';
import { articlesOf, type Told, toldOnce } from './told-once.js';

type Row = DatasetEvent;

/** What one article says of one event, ids already those of the dataset. */
export interface EventFact extends Told, Pick<Row, 'kind' | 'name' | 'date' | 'place' | 'participants' | 'confidence' | 'evidence'> {}

/** An event's row out of all its reports. */
export function tellEvent(id: string, formerIds: string[], all: readonly EventFact[]): Row {
  const facts = toldOnce(all);
  const [first] = facts;
  if (!first) throw new TypeError(`event ${id} has no facts`);
  return {
    id,
    formerIds,
    kind: first.kind,
    name: most(facts.map(({ name }) => name)),
    date: fullestDate(facts.flatMap(({ date }) => date ?? [])),
    place: most(facts.map(({ place }) => place)),
    participants: unique(
      facts.flatMap(({ participants }) => participants),
      ({ personId, role }) => `${personId} ${role}`,
    ),
    confidence: Math.max(...facts.map(({ confidence }) => confidence)),
    articles: articlesOf(facts),
    evidence: facts.flatMap(({ evidence }) => evidence),
  };
}
