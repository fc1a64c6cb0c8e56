import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LockedError, takeLock } from '../../src/run/lock.js';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'tonggao-lock-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, 'lock');
const held = (holder: object) => writeFileSync(path(), JSON.stringify(holder));
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('the lock of a folder', () => {
  test('is refused while it is held, and free again when it is given back', () => {
    const release = takeLock(folder);
    expect(() => takeLock(folder)).toThrow(LockedError);
    expect(() => takeLock(folder)).toThrow(`process ${process.pid} on ${hostname()}`);
    release();
    takeLock(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each<[string, () => object]>([
    ['a process that is gone', () => ({ pid: deadPid(), host: hostname(), started: null })],
    ['a process whose number another one has got since', () => ({ pid: process.pid, host: hostname(), started: '1' })],
  ])('of %s is taken over', (_, holder) => {
    held(holder());
    const release = takeLock(folder);
    expect(JSON.parse(readFileSync(path(), 'utf8')).pid).toBe(process.pid);
    release();
  });

  test.each(['', '{', 'null'])('that nobody can read (%j) is taken over when it is old', (content) => {
    writeFileSync(path(), content);
    expect(() => takeLock(folder)).toThrow(LockedError);
    utimesSync(path(), new Date(0), new Date(0));
    takeLock(folder)();
  });

  test('of another machine is respected while it gives signs of life', () => {
    held({ pid: 1, host: 'elsewhere', started: null });
    expect(() => takeLock(folder)).toThrow('process 1 on elsewhere');
    utimesSync(path(), new Date(0), new Date(0));
    takeLock(folder)();
  });

  test('giving back leaves alone a lock that another has taken over', () => {
    const release = takeLock(folder);
    held({ pid: 1, host: 'elsewhere', started: null });
    release();
    expect(existsSync(path())).toBe(true);
  });
});
