import type { AgreementTable, ArticleTable, BodyTable, PersonTable } from '../page-data.js';
import { type SearchIndex, searchIndex } from './search.js';

/** What articles, people, bodies and agreements are searched by, everywhere in the page. */
export const searchOf = {
  articles: (table: ArticleTable): SearchIndex => searchIndex(table, table.title, table.publisher, table.id),
  people: (table: PersonTable): SearchIndex => searchIndex(table, table.name, table.aliases, table.post),
  bodies: (table: BodyTable): SearchIndex => searchIndex(table, table.name, table.aliases),
  agreements: (table: AgreementTable): SearchIndex => searchIndex(table, table.name, table.parties),
};
