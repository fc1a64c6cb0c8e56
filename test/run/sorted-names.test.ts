import { expect, test } from 'vitest';
import { KeyIndex } from '../../src/run/key-index.js';
import { storeKey } from '../../src/run/record-store.js';
import { SortedNames } from '../../src/run/assembly/sorted-names.js';

test('names are found by their ids', () => {
  const names = new SortedNames();
  const ids = Array.from({ length: 3000 }, (_, n) => `o-${(n * 3).toString(16).padStart(16, '0')}`);
  ids.forEach((id, n) => names.add(id, `第${n}中学`));
  for (const n of [0, 1, 1499, 2998, 2999]) expect(names.find(ids[n] as string)).toBe(`第${n}中学`);
  for (const other of ['', 'o-0000000000000001', 'o-ffffffffffffffff']) expect(names.find(other)).toBeUndefined();
});

test('keys are numbered as they come', () => {
  const index = new KeyIndex();
  const keys = Array.from({ length: 5000 }, (_, n) => storeKey(String(n)));
  expect(keys.map((key) => index.add(key))).toEqual(keys.map((_, n) => n));
  expect(keys.map((key) => index.add(key))).toEqual(keys.map((_, n) => n));
  expect(keys.map((key) => index.find(key))).toEqual(keys.map((_, n) => n));
  expect(index.key(4321)).toBe(keys[4321]);
  expect(index.find(storeKey('another'))).toBe(-1);
  expect(index.find('short')).toBe(-1);
  expect(() => index.add('short')).toThrow(TypeError);
});
