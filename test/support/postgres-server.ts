import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram, missing } from './find-program.js';
import { freePort } from './free-port.js';

const PROGRAM = findProgram('initdb');

/** Whether to skip tests that need PostgreSQL. */
export const noPostgres = missing(PROGRAM, 'PostgreSQL (apt-get install postgresql)');

/** A PostgreSQL of one's own: empty, in a temporary folder, on a free port of 127.0.0.1. It does not run as root: then the user postgres runs it. */
export class PostgresServer {
  private constructor(readonly port: number, private readonly folder: string) {}

  static async start(): Promise<PostgresServer> {
    if (!PROGRAM) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
    const folder = mkdtempSync(join(tmpdir(), 'tonggao-postgres-'));
    if (process.getuid?.() === 0) execFileSync('chown', ['postgres', folder]);
    chmodSync(folder, 0o700);
    const server = new PostgresServer(await freePort(), folder);
    server.call('initdb', '-D', server.data, '-A', 'trust', '-U', 'tonggao', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync');
    server.call('pg_ctl', '-D', server.data, '-w', '-t', '120', '-l', join(folder, 'log'), '-o', `-p ${server.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=40`, 'start');
    return server;
  }

  /** The address of its database, or of a schema of one's own in it. */
  url(schema?: string): string {
    return `postgres://tonggao@127.0.0.1:${this.port}/postgres${schema ? `?schema=${schema}` : ''}`;
  }

  stop(): void {
    this.call('pg_ctl', '-D', this.data, '-w', '-m', 'immediate', 'stop');
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get data(): string {
    return join(this.folder, 'data');
  }

  private call(program: string, ...args: string[]): void {
    const path = join(dirname(PROGRAM ?? ''), program);
    // in a folder that the other user may enter
    const options = { cwd: this.folder, stdio: 'ignore' } as const;
    if (process.getuid?.() === 0) execFileSync('runuser', ['-u', 'postgres', '--', path, ...args], options);
    else execFileSync(path, args, options);
  }
}
