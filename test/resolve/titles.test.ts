import { describe, expect, it } from 'vitest';
import { titleReading } from '../../src/resolve/titles/title-reading.js';

describe('titles', () => {
  it.each([
    ['校长', 'head', 'chief', null],
    ['副校长', 'head', 'deputy', null],
    ['常务副省长', 'head', 'firstDeputy', null],
    ['校长助理', 'head', 'assistant', null],
    ['名誉院长', 'head', 'honorary', null],
    ['党委书记', 'partySecretary', 'chief', null],
    ['党委副书记', 'partySecretary', 'deputy', null],
    ['专职副书记', 'partySecretary', 'deputy', null],
    ['董事长', 'chair', 'chief', null],
    ['总经理', 'chiefExecutive', 'chief', null],
    ['副总裁', 'chiefExecutive', 'deputy', null],
    ['秘书长', 'secretaryGeneral', 'chief', null],
    ['教授', 'professor', null, null],
    ['副教授', 'professor', null, null],
    ['客座教授', 'professor', null, '客座'],
    ['二级教授', 'professor', null, '二级'],
    ['院士', 'academician', null, null],
    ['常委', 'committeeMember', null, null],
    ['三级调研员', 'official', null, '三级'],
    ['主任', 'director', 'chief', null],
    ['发言人', 'spokesperson', null, null],
    ['驻华大使', 'diplomat', null, null],
    ['记者', 'journalist', null, null],
    ['高级工程师', 'engineer', null, '高级'],
  ])('%s is %s, %s, %s', (title, category, level, grade) => {
    expect(titleReading(title)).toEqual({ category, level, grade });
  });
});
