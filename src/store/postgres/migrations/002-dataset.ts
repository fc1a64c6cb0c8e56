/**
 * The tables of the dataset. No foreign keys: rows come in batches, each in a transaction of its own, and posts may come before bodies.
 * What a later version adds to a row stands in `more` until a step gives it a column. Texts of any length are found by hash indexes, for a row of a b-tree holds no more than 2.7 kB.
 */
export const dataset = {
  name: 'dataset',
  sql: `
create table articles (
  key text primary key, id text not null, schema_version text not null, source jsonb not null, title text, publisher text, published text, language text not null,
  authors jsonb not null, text text not null, source_map jsonb not null, blocks jsonb not null, dates jsonb not null, time_expressions jsonb not null,
  people jsonb not null, organisations jsonb not null, documents jsonb not null, agreements jsonb not null, events jsonb not null, problems jsonb not null,
  duplicate_of jsonb,
  position text collate "C", in_dataset boolean not null default false,
  more jsonb not null default '{}'
);
comment on column articles.position is 'place in the queue, where the article came from one';
comment on column articles.in_dataset is 'false from the time a worker stored the article until a dataset with it was';
create index articles_id on articles using hash (id);
create index articles_url on articles using hash ((source->>'url'));
create index articles_published on articles (left(published, 10));
create index articles_publisher on articles using hash (publisher);
create index articles_duplicate_of on articles using hash ((duplicate_of->>'id'));

create table people (id text primary key, former_ids jsonb not null, name text not null, aliases jsonb not null, posts jsonb not null, articles jsonb not null, possibly_same jsonb not null, more jsonb not null default '{}');
create index people_name on people using hash (name);
create index people_aliases on people using gin (aliases);
create index people_former_ids on people using gin (former_ids);

create table organisations (id text primary key, former_ids jsonb not null, name text not null, aliases jsonb not null, kind text not null, parent_id text, place jsonb, articles jsonb not null, more jsonb not null default '{}');
create index organisations_name on organisations using hash (name);
create index organisations_aliases on organisations using gin (aliases);
create index organisations_former_ids on organisations using gin (former_ids);
create index organisations_kind on organisations (kind);
create index organisations_parent_id on organisations (parent_id);

create table posts (
  id text primary key, person_id text not null, person text not null, organisation_id text, organisation text, unit text, title text not null,
  category text not null, level text, grade text, status text not null, first_seen text, first_seen_article text, last_seen text, last_seen_article text,
  phases jsonb not null, predecessor_id text, successor_id text, confidence double precision, doubt text, articles jsonb not null, evidence jsonb not null,
  more jsonb not null default '{}'
);
create index posts_person_id on posts (person_id);
create index posts_organisation_id on posts (organisation_id);
create index posts_title on posts using hash (title);
create index posts_category on posts (category, status);

create table agreements (
  id text primary key, former_ids jsonb not null, name text, kind text not null, status text not null, parties jsonb not null, signatories jsonb not null,
  witnesses jsonb not null, date text, place text, amounts jsonb not null, term text, fields jsonb not null, founds text, confidence double precision not null,
  articles jsonb not null, evidence jsonb not null,
  more jsonb not null default '{}'
);
create index agreements_date on agreements (date);
create index agreements_kind on agreements (kind, status);
create index agreements_parties on agreements using gin (parties jsonb_path_ops);
create index agreements_former_ids on agreements using gin (former_ids);

create table events (
  id text primary key, former_ids jsonb not null, kind text not null, name text, date text, place text, participants jsonb not null,
  confidence double precision not null, articles jsonb not null, evidence jsonb not null,
  more jsonb not null default '{}'
);
create index events_date on events (date);
create index events_kind on events (kind);
create index events_participants on events using gin (participants jsonb_path_ops);
create index events_former_ids on events using gin (former_ids);

create table mentions (
  key text primary key, article text not null, layer text not null, start integer not null, "end" integer not null, text text not null,
  entity_id text, local_id text, value text, confidence double precision not null, rule text not null,
  more jsonb not null default '{}'
);
create index mentions_article on mentions using hash (article);
create index mentions_entity_id on mentions (entity_id) where entity_id is not null;
create index mentions_layer on mentions (layer);

create table problems (
  key text primary key, article text, path text, line integer, code text not null, message text not null, start integer, "end" integer,
  more jsonb not null default '{}'
);
create index problems_article on problems using hash (article);
create index problems_code on problems (code);

create table applied_corrections (
  key text primary key, kind text not null, sha256 text not null, applied boolean not null, affects jsonb not null, articles jsonb not null, note text,
  more jsonb not null default '{}'
);
`,
};
