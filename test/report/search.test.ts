import { expect, it } from 'vitest';
import { bestRows, searchIndex, searchRows } from '../../src/report/client/search.js';

const names = ['方知远', '方远', '远方集团', '东方远洋公司', 'Fang Yuan'];
const index = searchIndex({ keys: ['fangzhiyuan fzy', 'fangyuan fy', 'yfjt', 'dfyygs', ''] }, names, ['知远', '', '', '远洋', '']);
const rows = names.map((_, row) => row);

it.each([
  ['', [0, 1, 2, 3, 4]],
  ['远', [0, 1, 2, 3]],
  ['方 远', [0, 1, 2, 3]],
  ['fzy', [0]],
  ['fy', [1, 3]],
  ['FANG', [0, 1, 4]],
  ['知远', [0]],
  ['fzy 远', [0]],
  ['无', []],
])('%s finds rows %j', (query, expected) => {
  expect(searchRows(query, rows, index)).toEqual(expected);
});

// a name that is the query, then one that begins with it, then the rest; among equals the heavier row (here: the later)
it.each([
  ['方远', 3, [1, 3]],
  ['方', 2, [1, 0]],
  ['fy', 2, [1, 3]],
  ['远', 3, [2, 3, 1]],
])('the best for %s, %i at most', (query, most, expected) => {
  expect(bestRows(query, index, (row) => row, most)).toEqual(expected);
});
