import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/pipeline.js';
import { pageOf } from '../../support/page-of.js';

/** Titles that a sentence must give, as printed. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['云岫大学青年教师贺小舟发言。', ['青年教师']],
  ['中国驻南屿国大使馆教育处公使衔参赞贺小舟出席。', ['公使衔参赞']],
  ['会见后，中国驻南屿国大使馆一等秘书贺小舟与乔望山交谈。', ['一等秘书']],
  ['飞鹭科技有限公司人力总监贺小舟出席。', ['人力总监']],
  ['飞鹭科技有限公司政府事务副总裁贺小舟出席。', ['政府事务副总裁']],
  ['飞鹭集团董事长特别助理贺小舟出席。', ['董事长特别助理']],
  ['云岫大学2020级班主任贺小舟参加走访。', ['班主任']],
  ['合作社理事主席贺小舟出席。', ['理事主席']],
  ['联合会会长、汀兰斋第三代东主贺小舟出席。', ['会长', '东主']],
  ['农林水产大臣山田一郎递交辞呈。', ['农林水产大臣']],
  ['南屿国总统新闻秘书卡尔松表示欢迎。', ['总统新闻秘书']],
  ['云岫大学党委委员副校长贺小舟出席。', ['党委委员', '副校长']],
  ['石溪县教育局党组成员常务副局长贺小舟出席。', ['党组成员', '常务副局长']],
  ['物理学院分党委书记贺小舟出席。', ['分党委书记']],
  ['石溪中学高三年级主任贺小舟、高三英语教师乔望山发言。', ['高三年级主任', '高三英语教师']],
];

describe('titles as printed', () => {
  it.each(CASES)('%s', (text, titles) => {
    expect(annotate(pageOf(text)).titleMentions.map((mention) => mention.title)).toEqual(titles);
  });

  it('takes a member for a post, and never the beginning of 成员单位', () => {
    const read = (text: string) => annotate(pageOf(text)).titleMentions.map((mention) => mention.title);
    expect(read('联盟成员单位代表参加会议。')).toEqual([]);
    expect(read('市委宣讲团成员贺小舟作报告。')).toEqual(['成员']);
  });
});
