import pg from 'pg';
import { addressOf, ServerError } from '../server-error.js';
import { migrate } from './migrate.js';

const CONNECT_MS = 10_000;
const DEFAULT_SCHEMA = 'tonggao';

/** A database that is ready for this version of the program. All its names are found without naming the schema. */
export interface Database { pool: pg.Pool; schema: string }

/**
 * Opens a database and brings its tables up to date.
 * @param url postgres://USER:PASSWORD@HOST:PORT/DATABASE; `?schema=NAME` puts the tables into another schema than `tonggao`
 * @throws ServerError when it is not there, refuses us, or was written by a later version
 */
export async function openDatabase(url: string, connections: number): Promise<Database> {
  const { connectionString, schema } = parse(url);
  const pool = new pg.Pool({ connectionString, max: connections, connectionTimeoutMillis: CONNECT_MS, options: `-c search_path=${schema}`, application_name: 'tonggao' });
  // a connection that breaks while nothing is asked of it would end the process; what is asked of it next says so
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await migrate(pool, schema);
  } catch (error) {
    await pool.end();
    if (error instanceof ServerError) throw error;
    throw new ServerError(`${addressOf(url)}: ${messageOf(error)}: check that PostgreSQL runs there and lets this user create the schema "${schema}"`);
  }
  return { pool, schema };
}

/** Whether an address is one of PostgreSQL. */
export function isPostgres(url: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(url);
}

function parse(url: string): { connectionString: string; schema: string } {
  if (!isPostgres(url) || !URL.canParse(url)) throw new ServerError(`${addressOf(url)} is no address of PostgreSQL: give postgres://USER@HOST/DATABASE`);
  const parsed = new URL(url);
  const schema = parsed.searchParams.get('schema') ?? DEFAULT_SCHEMA;
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new ServerError(`"${schema}" cannot be the name of a schema here: give small letters, digits and _`);
  parsed.searchParams.delete('schema');
  return { connectionString: parsed.href, schema };
}

/** The message of an error; several attempts to connect (IPv4, IPv6) come as one without a message of its own. */
function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map((one: Error) => one.message))].join('; ');
  return (error as Error).message;
}
