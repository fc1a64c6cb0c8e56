import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readLines } from '../emit/read-lines.js';
import { LineWriter } from '../emit/line-writer.js';
import type { DatasetAgreement } from '../model/dataset-agreement.js';
import type { DatasetOrganisation } from '../model/dataset-organisation.js';
import type { DatasetPerson } from '../model/dataset-person.js';
import type { DatasetPost } from '../model/dataset-post.js';
import type { OrganisationKind } from '../model/organisation.js';
import { countryCode } from './country-code.js';

/** An entity of Follow the Money: https://followthemoney.tech */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

const PUBLIC_BODIES: ReadonlySet<OrganisationKind> = new Set(['government', 'party', 'legislature', 'court', 'military']);
/** Dates that FtM can hold: a year, a month or a day, with nothing unknown. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Writes people, bodies, positions, occupancies and contracts as Follow the Money entities, one a line. */
export function toFtm(dataset: string, file: string): string[] {
  const writer = new LineWriter(file);
  const write = (entity: FtmEntity): void => writer.write(JSON.stringify(entity));
  const rows = <Row>(table: string): Iterable<Row> => parsed<Row>(join(dataset, `${table}.ndjson`));
  for (const organisation of rows<DatasetOrganisation>('organisations')) write(organisationEntity(organisation));
  for (const person of rows<DatasetPerson>('people'))
    write(
      entity(person.id, 'Person', {
        name: [person.name],
        alias: person.aliases,
        position: person.posts.map(({ title, organisation }) => `${organisation ?? ''}${title}`),
      }),
    );
  const positions = new Set<string>();
  for (const post of rows<DatasetPost>('posts')) {
    const position = positionEntity(post);
    if (!positions.has(position.id)) write(position);
    positions.add(position.id);
    write(occupancyEntity(post, position.id));
  }
  for (const agreement of rows<DatasetAgreement>('agreements')) for (const one of agreementEntities(agreement)) write(one);
  writer.close();
  return [file];
}

function* parsed<Row>(file: string): Generator<Row> {
  for (const line of readLines(file)) yield JSON.parse(line) as Row;
}

function organisationEntity({ id, name, aliases, kind, place, parentId }: DatasetOrganisation): FtmEntity {
  const schema = kind === 'company' || kind === 'bank' ? 'Company' : PUBLIC_BODIES.has(kind) ? 'PublicBody' : 'Organization';
  return entity(id, schema, {
    name: [name],
    alias: aliases,
    country: [countryCode(place?.country)],
    mainCountry: [countryCode(place?.country)],
    parent: [parentId],
    legalForm: [kind],
  });
}

function positionEntity({ organisation, organisationId, unit, title }: DatasetPost): FtmEntity {
  const key = createHash('sha256')
    .update([organisationId ?? organisation ?? '', unit ?? '', title].join('\0'))
    .digest('hex')
    .slice(0, 16);
  return entity(`position-${key}`, 'Position', { name: [`${organisation ?? ''}${unit ?? ''}${title}`], organization: [organisationId] });
}

/** An occupancy has no start or end: articles show when somebody was seen in a post, not when it began. */
function occupancyEntity({ id, personId, status, firstSeen, lastSeen }: DatasetPost, position: string): FtmEntity {
  const seen = firstSeen === null ? [] : [`seen in office ${firstSeen}${lastSeen === firstSeen ? '' : ` to ${lastSeen}`}`];
  return entity(`occupancy-${id}`, 'Occupancy', {
    holder: [personId],
    post: [position],
    status: [status === 'former' ? 'ended' : status === 'current' || status === 'acting' ? 'current' : 'unknown'],
    date: [firstSeen, lastSeen],
    summary: seen,
  });
}

function agreementEntities({ id, name, kind, date, place, parties, signatories, amounts, status }: DatasetAgreement): FtmEntity[] {
  const [first, ...others] = parties.flatMap(({ organisationId }) => organisationId ?? []);
  const title = name ?? parties.map((party) => party.name).join('、');
  const amount = amounts.find(({ value }) => value !== null);
  const contract = entity(`contract-${id}`, 'Contract', {
    name: [title],
    title: [title],
    type: [kind],
    status: [status],
    contractDate: [date],
    address: [place],
    authority: [first],
    amount: [amount?.value?.toString()],
    currency: [amount?.currency],
  });
  const awards = others.map((party) => entity(`award-${id}-${party}`, 'ContractAward', { contract: [contract.id], supplier: [party] }));
  const signed = signatories.map(({ personId }) =>
    entity(`signed-${id}-${personId}`, 'UnknownLink', { subject: [personId], object: [contract.id], role: ['signatory'] }),
  );
  return [contract, ...awards, ...new Map(signed.map((link) => [link.id, link])).values()];
}

const DATES = new Set(['date', 'contractDate']);

function entity(id: string, schema: string, properties: Record<string, readonly (string | null | undefined)[]>): FtmEntity {
  const kept = Object.entries(properties).map(([name, values]): [string, string[]] => [
    name,
    [...new Set(values.filter((value): value is string => typeof value === 'string' && value !== '' && (!DATES.has(name) || DATE.test(value))))],
  ]);
  return { id, schema, properties: Object.fromEntries(kept.filter(([, values]) => values.length > 0)) };
}
