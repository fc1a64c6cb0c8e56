import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RecordStore, storeKey } from '../../src/run/record-store.js';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'tonggao-store-')); });
afterEach(() => rmSync(folder, { recursive: true }));

const key = (name: string) => storeKey(name);
const log = () => join(folder, 'records.log');

function filled(count: number): RecordStore {
  const store = RecordStore.open(folder);
  store.append(Array.from({ length: count }, (_, n) => ({ key: key(`k${n}`), json: JSON.stringify({ id: `编号${n}`, text: '字'.repeat(n) }) })));
  return store;
}

describe('the record store', () => {
  test('gives back what was put in, also after it is opened again', () => {
    filled(50).close();
    const store = RecordStore.open(folder);
    expect(store.size).toBe(50);
    expect(JSON.parse(store.read(key('k17')) ?? '')).toEqual({ id: '编号17', text: '字'.repeat(17) });
    expect(store.has(key('k50'))).toBe(false);
    expect(store.read(key('k50'))).toBeNull();
  });

  test.each([1, 20, 100, 2000])('a torn end of %i bytes costs at most the lines it is in', (torn) => {
    filled(50).close();
    truncateSync(log(), statSync(log()).size - torn);
    const store = RecordStore.open(folder);
    const whole = readFileSync(log(), 'utf8');
    expect(whole.endsWith('\n')).toBe(true);
    expect(store.size).toBe(whole.split('\n').length - 1);
    for (let n = 0; n < store.size; n++) expect(JSON.parse(store.read(key(`k${n}`)) ?? '').id).toBe(`编号${n}`);
    store.append([{ key: key('new'), json: '{"id":"neu"}' }]);
    store.close();
    expect(RecordStore.open(folder).read(key('new'))).toBe('{"id":"neu"}');
  });

  test('reading only leaves a torn end as it is: another run may be writing it', () => {
    filled(3).close();
    appendFileSync(log(), 'half a li');
    const before = readFileSync(log());
    expect(RecordStore.open(folder, { readOnly: true }).size).toBe(3);
    expect(readFileSync(log())).toEqual(before);
  });

  test('of the same key twice the later counts', () => {
    const store = filled(3);
    store.append([{ key: key('k1'), json: '"later"' }]);
    expect(store.read(key('k1'))).toBe('"later"');
    store.close();
    expect(RecordStore.open(folder).read(key('k1'))).toBe('"later"');
  });

  test('keepOnly throws the others out, now and for those who open it later', () => {
    const store = filled(50);
    const bytes = store.bytes;
    store.keepOnly([key('k3'), key('k40'), key('unknown')]);
    expect(store.size).toBe(2);
    expect(store.bytes).toBeLessThan(bytes / 10);
    expect(JSON.parse(store.read(key('k40')) ?? '').id).toBe('编号40');
    store.append([{ key: key('after'), json: '1' }]);
    store.close();
    const again = RecordStore.open(folder);
    expect([again.size, again.read(key('after')), again.has(key('k4'))]).toEqual([3, '1', false]);
  });

  test('fresh begins anew', () => {
    filled(5).close();
    expect(RecordStore.open(folder, { fresh: true }).size).toBe(0);
  });

  test('files longer than a piece that is read at a time', () => {
    const store = RecordStore.open(folder);
    const long = '长'.repeat(1 << 20);
    for (let n = 0; n < 5; n++) store.append([{ key: key(`l${n}`), json: JSON.stringify(long + n) }]);
    store.close();
    const again = RecordStore.open(folder);
    expect(again.size).toBe(5);
    expect(JSON.parse(again.read(key('l4')) ?? '')).toBe(`${long}4`);
  });

  describe('with an index beside its file', () => {
    const index = () => join(folder, 'records.log.index');

    test('finds what came after the index was written as well', () => {
      filled(50).close();
      appendFileSync(log(), `${key('later')} "more"\n${key('k3')} "anew"\n`);
      const store = RecordStore.open(folder);
      expect([store.size, store.read(key('later')), store.read(key('k3')), JSON.parse(store.read(key('k49')) ?? '').id]).toEqual([51, '"more"', '"anew"', '编号49']);
      store.close();
      expect(RecordStore.open(folder).read(key('k3'))).toBe('"anew"');
    });

    test('reads nothing but the index', () => {
      filled(50).close();
      const lines = readFileSync(log(), 'utf8').split('\n');
      // a line in the middle that no index of sixteen looks at
      writeFileSync(log(), lines.map((line, n) => (n === 11 ? `${key('hidden')}${line.slice(22)}` : line)).join('\n'));
      expect(RecordStore.open(folder).has(key('hidden'))).toBe(false);
      rmSync(index());
      expect(RecordStore.open(folder).has(key('hidden'))).toBe(true);
    });

    test.each<[string, () => void]>([
      ['of another file', () => writeFileSync(log(), Array.from({ length: 90 }, (_, n) => `${key(`other${n}`)} ${JSON.stringify('字'.repeat(n))}\n`).join(''))],
      ['that is damaged', () => writeFileSync(index(), readFileSync(index()).map((byte, at) => (at === 200 ? byte ^ 1 : byte)))],
      ['that is cut short', () => truncateSync(index(), statSync(index()).size - 5)],
      ['that is empty', () => writeFileSync(index(), '')],
    ])('does not believe one %s', (_, spoil) => {
      filled(50).close();
      spoil();
      const found = RecordStore.open(folder);
      rmSync(index(), { force: true });
      const scanned = RecordStore.open(folder);
      expect(found.size).toBe(scanned.size);
      for (const name of ['k0', 'k17', 'k49', 'other7', 'other89']) expect(found.read(key(name))).toBe(scanned.read(key(name)));
    });

    test('has none of what was thrown away', () => {
      const store = filled(50);
      store.close();
      const again = RecordStore.open(folder);
      again.keepOnly([key('k3')]);
      again.close();
      expect([RecordStore.open(folder).size, RecordStore.open(folder, { fresh: true }).size, RecordStore.open(folder).size]).toEqual([1, 0, 0]);
    });
  });
});

test('keys depend on where one part ends and the next begins', () => {
  expect(storeKey('ab', 'c')).not.toBe(storeKey('a', 'bc'));
});
