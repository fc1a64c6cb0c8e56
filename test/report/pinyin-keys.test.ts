import { expect, it } from 'vitest';
import { nameKeys, personKeys } from '../../src/report/pinyin-keys.js';

it.each([
  ['方知远', 'fangzhiyuan fzy'],
  ['单雅文', 'shanyawen syw'],
  ['曾望舒', 'zengwangshu zws'],
  ['仇思齐', 'qiusiqi qsq'],
  ['欧阳若川', 'ouyangruochuan oyrc'],
  ['阿依古丽·买买提', 'ayigulimaimaiti ayglmmt'],
  ['John Smith', ''],
])('a person named %s is found by %s', (name, keys) => {
  expect(personKeys(name)).toBe(keys);
});

it.each([
  ['重庆大学', 'cqdx'],
  ['银行', 'yh'],
  ['A股上市公司协会', 'agssgsxh'],
  ['吕梁市', 'lls'],
  ['UNESCO', ''],
])('a body named %s is found by %s', (name, keys) => {
  expect(nameKeys(name)).toBe(keys);
});
