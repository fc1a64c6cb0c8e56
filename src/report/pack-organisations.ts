import type { DatasetOrganisation, OrganisationPlace } from '../model/dataset-organisation.js';
import type { DetailWriter } from './chunk-sink.js';
import { agreementName } from './pack-agreements.js';
import type { BodyDetail, BodyTable } from './page-data.js';
import { nameKeys } from './pinyin-keys.js';
import { mentionCount } from './places.js';
import type { Dataset, PackContext } from './read-dataset.js';

/** The table of bodies; their details go to the writer in the same order. */
export function packOrganisations({ dataset, places }: PackContext, writer: DetailWriter<BodyDetail>): BodyTable {
  const table: BodyTable = { id: [], name: [], aliases: [], kind: [], place: [], keys: [], articles: [], mentions: [], people: [], agreements: [] };
  for (const organisation of dataset.organisations) {
    const found = places.of(organisation.id);
    const detail = bodyDetail(organisation, dataset);
    table.id.push(organisation.id);
    table.name.push(organisation.name);
    table.aliases.push(organisation.aliases.join('、'));
    table.kind.push(organisation.kind);
    table.place.push(placeName(organisation.place));
    table.keys.push([organisation.name, ...organisation.aliases].map(nameKeys).filter(Boolean).join(' '));
    table.articles.push(organisation.articles.length);
    table.mentions.push(mentionCount(found));
    table.people.push(new Set(detail.people.map(({ id }) => id)).size);
    table.agreements.push(detail.agreements.length);
    writer.add({ ...detail, places: found });
  }
  return table;
}

function bodyDetail(organisation: DatasetOrganisation, dataset: Dataset): Omit<BodyDetail, 'places'> {
  const { id, parentId } = organisation;
  return {
    formerIds: organisation.formerIds,
    aliases: organisation.aliases,
    parent: parentId === null ? null : { id: parentId, name: dataset.organisationName.get(parentId) ?? parentId },
    units: (dataset.units.get(id) ?? []).map((unit) => ({ id: unit.id, name: unit.name })),
    people: (dataset.postsOfOrganisation.get(id) ?? []).map((post) => ({
      id: post.personId, name: post.person, title: post.unit ? `${post.unit} ${post.title}` : post.title, status: post.status, first: post.firstSeen, last: post.lastSeen,
    })),
    agreements: (dataset.agreementsOfOrganisation.get(id) ?? []).map((agreement) => ({
      id: agreement.id,
      name: agreementName(agreement),
      date: agreement.date ?? '',
      others: agreement.parties.filter((party) => party.organisationId !== id).map(({ name }) => name).join('、'),
    })),
  };
}

function placeName(place: OrganisationPlace | null): string {
  if (!place) return '';
  return [place.country, place.province, place.city, place.county].filter((part) => part !== null).join(' ');
}
