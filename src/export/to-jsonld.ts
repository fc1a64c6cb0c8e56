import { join } from 'node:path';
import { readLines } from '../emit/read-lines.js';
import { LineWriter } from '../emit/line-writer.js';
import type { DatasetAgreement } from '../model/dataset-agreement.js';
import type { DatasetEvent } from '../model/dataset-event.js';
import type { DatasetOrganisation } from '../model/dataset-organisation.js';
import type { DatasetPerson } from '../model/dataset-person.js';
import type { OrganisationKind } from '../model/organisation.js';

const TYPES: Partial<Record<OrganisationKind, string>> = {
  school: 'EducationalOrganization',
  company: 'Corporation',
  bank: 'BankOrCreditUnion',
  government: 'GovernmentOrganization',
  legislature: 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  hospital: 'Hospital',
  institute: 'ResearchOrganization',
  media: 'NewsMediaOrganization',
  team: 'SportsTeam',
  association: 'NGO',
  foundation: 'NGO',
};
/** Wikidata's item for a contract: schema.org has no type for one. */
const CONTRACT = 'http://www.wikidata.org/entity/Q93288';

/** Writes one JSON-LD document in the words of schema.org, an entity a line: people with their roles, bodies, agreements, events. */
export function toJsonLd(dataset: string, file: string): string[] {
  const writer = new LineWriter(file);
  let before: string | undefined;
  const write = (node: object): void => {
    if (before !== undefined) writer.write(`${before},`);
    before = JSON.stringify(node);
  };
  writer.write('{"@context": {"@vocab": "https://schema.org/", "@base": "urn:tonggao:"}, "@graph": [');
  for (const line of readLines(join(dataset, 'organisations.ndjson'))) write(organisationNode(JSON.parse(line)));
  for (const line of readLines(join(dataset, 'people.ndjson'))) write(personNode(JSON.parse(line)));
  for (const line of readLines(join(dataset, 'agreements.ndjson'))) write(agreementNode(JSON.parse(line)));
  for (const line of readLines(join(dataset, 'events.ndjson'))) write(eventNode(JSON.parse(line)));
  if (before !== undefined) writer.write(before);
  writer.write(']}');
  writer.close();
  return [file];
}

function organisationNode({ id, name, aliases, kind, parentId, place }: DatasetOrganisation): object {
  return node(id, TYPES[kind] ?? 'Organization', {
    name,
    alternateName: aliases,
    parentOrganization: reference(parentId),
    address: place && { '@type': 'PostalAddress', addressCountry: place.country, addressRegion: place.province, addressLocality: place.county ?? place.city },
  });
}

function personNode({ id, name, aliases, posts }: DatasetPerson): object {
  return node(id, 'Person', {
    name,
    alternateName: aliases,
    worksFor: posts.map((post) =>
      node(post.id, 'OrganizationRole', {
        roleName: post.title,
        worksFor: reference(post.organisationId) ?? (post.organisation === null ? null : { '@type': 'Organization', name: post.organisation }),
      }),
    ),
  });
}

function agreementNode({ id, name, date, parties, signatories, kind, place }: DatasetAgreement): object {
  return node(id, 'CreativeWork', {
    additionalType: CONTRACT,
    name,
    genre: kind,
    dateCreated: wholeDate(date),
    locationCreated: place && { '@type': 'Place', name: place },
    contributor: [
      ...parties.map((party) => reference(party.organisationId) ?? { '@type': 'Organization', name: party.name }),
      ...signatories.map(({ personId }) => ({ '@type': 'Role', roleName: 'signatory', contributor: reference(personId) })),
    ],
  });
}

function eventNode({ id, name, kind, date, place, participants }: DatasetEvent): object {
  return node(id, 'Event', {
    name: name ?? kind,
    additionalType: kind,
    startDate: wholeDate(date),
    location: place && { '@type': 'Place', name: place },
    attendee: participants.map(({ personId, role }) => ({ '@type': 'Role', roleName: role, attendee: reference(personId) })),
  });
}

function node(id: string, type: string, properties: Record<string, unknown>): object {
  const kept = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0));
  return { '@id': id, '@type': type, ...Object.fromEntries(kept) };
}

function reference(id: string | null): object | null {
  return id === null ? null : { '@id': id };
}

/** Dates with unknown parts are no ISO dates and are left out. */
function wholeDate(date: string | null): string | null {
  return date !== null && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? date : null;
}
