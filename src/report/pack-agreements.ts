import type { DatasetAgreement } from '../model/dataset-agreement.js';
import type { DetailWriter } from './chunk-sink.js';
import type { AgreementDetail, AgreementTable } from './page-data.js';
import { nameKeys } from './pinyin-keys.js';
import type { PackContext } from './read-dataset.js';

/** The table of agreements; their details go to the writer in the same order. */
export function packAgreements({ dataset, places }: PackContext, writer: DetailWriter<AgreementDetail>): AgreementTable {
  const table: AgreementTable = { id: [], name: [], kind: [], status: [], date: [], parties: [], keys: [], articles: [] };
  for (const agreement of dataset.agreements) {
    const parties = agreement.parties.map(({ name }) => name);
    table.id.push(agreement.id);
    table.name.push(agreementName(agreement));
    table.kind.push(agreement.kind);
    table.status.push(agreement.status);
    table.date.push(agreement.date ?? '');
    table.parties.push(parties.join('、'));
    table.keys.push([agreementName(agreement), ...parties].map(nameKeys).filter(Boolean).join(' '));
    table.articles.push(agreement.articles.length);
    writer.add({
      parties: agreement.parties.map(({ name, organisationId }) => ({ name, id: organisationId })),
      signatories: agreement.signatories.map(({ person, personId, party }) => ({ name: person, id: personId, party })),
      witnesses: agreement.witnesses.map(({ name, personId }) => ({ name, id: personId })),
      place: agreement.place,
      amounts: agreement.amounts.map(({ text, role }) => [role, text].filter(Boolean).join(' ')),
      term: agreement.term,
      fields: agreement.fields,
      founds: agreement.founds,
      articles: places.of(agreement.id),
    });
  }
  return table;
}

/** What an agreement is called: its name, else its parties. */
export function agreementName({ name, parties }: DatasetAgreement): string {
  return name ?? parties.map((party) => party.name).join(' — ');
}
