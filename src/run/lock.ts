import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** How often a holder shows that it lives, and after how long without that a lock of another machine counts as left behind. */
const HEARTBEAT_MS = 10_000;
const ABANDONED_MS = 120_000;

/** Another run holds the folder. */
export class LockedError extends Error {
  override name = 'LockedError';
}

interface Holder { pid: number; host: string; started: string | null }

/**
 * Takes a folder's lock, so that no two runs write to it at once; the function returned gives it back.
 * A lock whose process is gone is taken over: on this machine at once, from another after two minutes without a sign of life.
 * @throws LockedError naming the process that holds it
 */
export function takeLock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'lock');
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) } satisfies Holder);
  for (let attempt = 0; attempt < 5; attempt++) {
    // written aside and linked, so that nobody ever reads half a lock
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, mine);
    try {
      linkSync(aside, path);
      return keep(path, mine);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(aside, { force: true });
    }
    const found = read(path);
    if (found === null) continue;
    if (isHeld(path, found)) throw new LockedError(refusal(path, found));
    removeStale(path, found);
  }
  throw new LockedError(`${path} changes hands all the time: several runs are being started on this folder; start one`);
}

function keep(path: string, mine: string): () => void {
  const heartbeat = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(path, now, now);
    } catch {
      // the folder is gone or full: the run itself will find out
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return () => {
    clearInterval(heartbeat);
    if (read(path) === mine) rmSync(path, { force: true });
  };
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function holderOf(found: string): Holder | null {
  try {
    const holder = JSON.parse(found);
    return typeof holder?.pid === 'number' ? holder : null;
  } catch {
    return null;
  }
}

function isHeld(path: string, found: string): boolean {
  const holder = holderOf(found);
  if (holder?.host === hostname()) return isAlive(holder);
  try {
    return Date.now() - statSync(path).mtimeMs < ABANDONED_MS;
  } catch {
    return false;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  // the number may have gone to another process since
  const now = startOf(pid);
  return started === null || now === null || now === started;
}

/** When a process began, in the kernel's ticks; null where the system does not say. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** Moves a stale lock away. If another run was quicker and the lock moved is its live one, it is put back. */
function removeStale(path: string, found: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== found) {
    try {
      linkSync(aside, path);
    } catch {
      // a third run has taken the lock meanwhile
    }
  }
  rmSync(aside, { force: true });
}

function refusal(path: string, found: string): string {
  const holder = holderOf(found);
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another process';
  return `another run (${who}) is writing to this folder: wait until it ends, or give --out another folder. If no run is under way, delete ${path}`;
}
