import { createHash } from 'node:crypto';
import type { DatasetEvidence } from '../../model/dataset-row.js';
import type { Evidence } from '../../model/annotation.js';
import { articleDay } from '../article-day.js';
import type { LocalView } from '../local-view.js';
import { bodyOfPost } from './body-of-post.js';
import { yuanOf } from '../agreements/yuan-of.js';
import { passages } from './passage.js';
import type { AgreementFact } from './tell-agreement.js';
import type { EventFact } from './tell-event.js';
import type { OrganisationFact } from './tell-organisation.js';
import type { PersonFact } from './tell-person.js';
import type { PostFact } from './tell-post.js';

/** What one article says, each fact under the id of what it is about. */
export interface Facts {
  organisations: [string, OrganisationFact][];
  people: [string, PersonFact][];
  posts: [string, PostFact][];
  agreements: [string, AgreementFact][];
  events: [string, EventFact][];
}

export function factsOf(view: LocalView): Facts {
  const { record, copyOf } = view;
  const told = { article: record.id, copyOf: copyOf?.id ?? null };
  const quote = ({ start, end, text }: Evidence): DatasetEvidence => ({ article: record.id, start, end, text });
  return {
    organisations: record.organisations.map(({ id, name, aliases, kind, parentId }) => [
      view.organisation(id) ?? '',
      { ...told, name, aliases, kind, parentId: view.organisation(parentId) },
    ]),
    people: record.people.map(({ id, name, aliases }) => [view.person(id), { ...told, name, aliases }]),
    posts: postFacts(view),
    agreements: record.agreements.map((agreement, at) => {
      const { name, kind, status, date, place, term, fields, founds, confidence } = agreement;
      return [
        view.agreement(at),
        {
          ...told,
          name,
          kind,
          status,
          date,
          place,
          term,
          fields,
          founds,
          confidence,
          parties: agreement.parties.map((party) => ({
            name: party.name,
            organisationId: view.organisation(party.organisationId) ?? view.organisationNamed(party.name),
          })),
          signatories: agreement.signatories.map((signatory) => ({
            person: signatory.person,
            personId: view.person(signatory.personId),
            party: signatory.party,
            organisationId: view.organisation(signatory.organisationId) ?? view.organisationNamed(signatory.party),
          })),
          witnesses: agreement.witnesses.map((witness) => ({ name: witness.name, personId: view.person(witness.personId) })),
          amounts: agreement.amounts.map(({ text, value, currency, role }) => ({ text, value, currency, role, yuan: yuanOf(value, currency) })),
          evidence: agreement.evidence.map(quote),
        },
      ];
    }),
    events: record.events.map((event, at) => {
      const { kind, name, date, place, confidence } = event;
      return [
        view.event(at),
        {
          ...told,
          kind,
          name,
          date,
          place,
          confidence,
          evidence: event.evidence.map(quote),
          participants: event.participants.map(({ person, personId, role }) => ({ person, personId: view.person(personId), role })),
        },
      ];
    }),
  };
}

function postFacts(view: LocalView): [string, PostFact][] {
  const { record, copyOf } = view;
  const day = articleDay(record);
  const passage = passages(record.id, record.text);
  return record.people.flatMap((person) =>
    person.posts.map(({ unit, title, status, confidence, start, end }, at): [string, PostFact] => {
      const personId = view.person(person.id);
      const { organisationId, organisation } = bodyOfPost(view, person, at);
      return [
        postId(personId, organisationId ?? organisation, unit, title),
        {
          article: record.id,
          copyOf: copyOf?.id ?? null,
          personId,
          organisationId,
          organisation,
          unit,
          title,
          status,
          day,
          confidence,
          evidence: passage(start, end),
        },
      ];
    }),
  );
}

/** A post's id begins with its person's, so that posts sorted by id stand together by person. */
export function postId(personId: string, organisation: string | null, unit: string | null, title: string): string {
  return `${personId}-${createHash('sha256')
    .update([organisation ?? '', unit ?? '', title].join('\0'))
    .digest('hex')
    .slice(0, 10)}`;
}
