/**
 * Common nouns that are the last word of many names of bodies and name none by themselves: 博物馆, 总队.
 * Source: own compilation from the language, 2026-11. Licence: MIT.
 */
export const bodyNouns: readonly string[] = [
  '公所',
  '农会',
  '分公司',
  '分行',
  '办事处',
  '博物馆',
  '卫生院',
  '图书馆',
  '基地',
  '大学',
  '实验室',
  '客运公司',
  '工作组',
  '总公司',
  '总商会',
  '总队',
  '支行',
  '支队',
  '服务中心',
  '校友会',
  '美术馆',
  '联社',
  '联谊会',
  '艺术馆',
  '街道',
  '调查组',
  '验证中心',
];
