import { describe, expect, it } from 'vitest';
import { type Case, lines, readCase } from './read.js';

const F = '飞鹭科技有限公司';
const people = ['贺小舟', '乔望山', '孟知秋'];

const CASES: (Case & { posts: string[] })[] = [
  {
    what: 'a career at the firm that somebody joined',
    text: '贺小舟2008年加入飞鹭科技有限公司，历任技术员、车间主任，现任汀兰商会会长。',
    bodies: [F, '汀兰商会'],
    people,
    titles: ['技术员', '车间主任', '会长'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 技术员 | former', '贺小舟 | 飞鹭科技有限公司 | 车间主任 | former', '贺小舟 | 汀兰商会 | 会长'],
  },
  {
    what: 'a secretary-general is the whole’s, not its office’s',
    text: '汀兰青年联盟召开会议。联盟秘书处设在云岫，由贺小舟出任联盟秘书处秘书长。',
    bodies: ['汀兰青年联盟', '联盟秘书处'],
    people,
    titles: ['秘书长'],
    posts: ['贺小舟 | 汀兰青年联盟 | 秘书长'],
  },
  {
    what: 'an office in the list of another body than the one that names its own in full',
    text: '汀兰商会秘书长贺小舟，办公室主任乔望山，飞鹭科技有限公司办公室主任孟知秋陪同。',
    bodies: ['汀兰商会', F, ['飞鹭科技有限公司办公室', '办公室']],
    people,
    titles: ['秘书长', '主任'],
    posts: ['贺小舟 | 汀兰商会 | 秘书长', '乔望山 | 汀兰商会 | +办公室 | 主任', '孟知秋 | 飞鹭科技有限公司办公室 | 主任'],
  },
  {
    what: 'a bracket behind the last of a list is his alone',
    text: '副会长：贺小舟、乔望山（飞鹭科技有限公司总经理）',
    bodies: [F],
    people,
    titles: ['副会长', '总经理'],
    posts: ['贺小舟 | - | 副会长', '乔望山 | - | 副会长', '乔望山 | 飞鹭科技有限公司 | 总经理'],
  },
  {
    what: 'whom a body lets sign',
    text: '云岫大学与飞鹭科技有限公司签约。云岫大学由副校长贺小舟签字，飞鹭科技有限公司由首席采购官乔望山签字。',
    bodies: ['云岫大学', F],
    people,
    titles: ['副校长', '首席采购官'],
    posts: ['贺小舟 | 云岫大学 | 副校长', '乔望山 | 飞鹭科技有限公司 | 首席采购官'],
  },
  {
    what: '其董事长 is of whom the sentence tells',
    text: '汀兰食品有限公司刚刚上市。飞鹭科技有限公司表示，将支持其董事长贺小舟访问汀兰食品有限公司。',
    bodies: ['汀兰食品有限公司', F],
    people,
    titles: ['董事长'],
    posts: ['贺小舟 | 飞鹭科技有限公司 | 董事长'],
  },
  {
    what: 'a diplomat of a section is the embassy’s',
    text: '代表团访问了驻新国大使馆。大使馆教育组负责人、一等秘书贺小舟会见了客人。',
    bodies: ['驻新国大使馆', '大使馆教育组'],
    people,
    titles: ['负责人', '一等秘书'],
    posts: ['贺小舟 | 驻新国大使馆 | +教育组 | 负责人', '贺小舟 | 驻新国大使馆 | 一等秘书'],
  },
  {
    what: 'a label before a name is nobody’s title before it',
    text: '责任编辑：贺小舟 值班总编辑：乔望山',
    bodies: [],
    people,
    titles: ['责任编辑', '值班总编辑'],
    posts: ['贺小舟 | - | 责任编辑', '乔望山 | - | 值班总编辑'],
  },
  {
    what: 'bodies of an autonomous prefecture by its short name, its heads by the full one',
    text: '云江土家族苗族自治州人民政府举行会议。州委常委、副州长贺小舟出席。',
    bodies: ['云江土家族苗族自治州人民政府', '州委'],
    people,
    titles: ['常委', '副州长'],
    posts: ['贺小舟 | 云江州委 | 常委', '贺小舟 | 云江土家族苗族自治州 | 副州长'],
  },
  {
    what: 'the propaganda department of a district where a school has its own',
    text: '云岫大学宣传部发布消息。石桥区委常委、宣传部部长贺小舟出席。',
    bodies: ['云岫大学', ['云岫大学宣传部', '宣传部'], '石桥区委'],
    people,
    titles: ['常委', '部长'],
    posts: ['贺小舟 | 石桥区委 | 常委', '贺小舟 | 石桥区委 | +宣传部 | 部长'],
  },
  {
    what: 'one office under two names',
    text: '云岫大学党委办公室（校史研究室）主任贺小舟出席。',
    bodies: ['云岫大学党委办公室', '校史研究室'],
    people,
    titles: ['主任'],
    posts: ['贺小舟 | 云岫大学党委办公室（校史研究室） | 主任'],
  },
];

describe('whose a post is', () => {
  it.each(CASES)('$what', ({ posts, ...given }) => {
    expect(lines(readCase(given)).sort()).toEqual([...posts].sort());
  });
});
