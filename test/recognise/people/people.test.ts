import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/pipeline.js';
import { pageOf } from '../../support/page-of.js';

/** Names of people that a sentence must give. */
const CASES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'beside titles': [
    ['校长贺小舟、副校长乔望山出席。', ['贺小舟', '乔望山']],
    ['党委书记令狐远山与局长庾和平交谈。', ['令狐远山', '庾和平']],
  ],
  'whom a verb of appointment has for its object, also where they are words': [
    ['任命海燕、乐天为昌平县人民检察院检察员。', ['海燕', '乐天']],
    ['免去贺 舟的望山县教育局局长职务。', ['贺舟']],
    ['免去庾和平的审判员职务。', ['庾和平']],
  ],
  'that end in 和': [['县粮食局局长孟凡和，副局长乔望山出席。', ['孟凡和', '乔望山']]],
  'before a day, as newscasts put it': [['南屿国外长卡里莫夫12日表示欢迎。', ['卡里莫夫']]],
  'with dots and in Latin script': [
    ['总统彼得·哈夫洛维奇会见来宾。', ['彼得·哈夫洛维奇']],
    ['技术总监 Marta Lindqvist 介绍产品。', ['Marta Lindqvist']],
  ],
  'are no words': [
    ['会议要求认真落实重要讲话精神。', []],
    ['双方在和平共处的基础上发展关系。', []],
    ['俄军控制了库皮扬斯克附近的两个村庄。', []],
    ['受主席贺小舟委托，副主席乔望山出席。', ['贺小舟', '乔望山']],
  ],
};

describe.each(Object.entries(CASES))('people %s', (_, cases) => {
  it.each(cases)('%s', (text, names) => {
    expect(annotate(pageOf(text)).personMentions.map(({ name }) => name)).toEqual(names);
  });
});
