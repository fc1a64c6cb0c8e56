/** Records as workers make them. `json` and not `jsonb`: it keeps every character as it was written, also \u0000 and halves of pairs. */
export const records = {
  name: 'records',
  sql: `
create table records (
  key text primary key,
  id text,
  position text collate "C" not null,
  line json not null,
  stored_at timestamptz not null default now()
);
create index records_id on records using hash (id);
create index records_position on records (position, key);
`,
};
