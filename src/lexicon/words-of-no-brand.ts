/**
 * Words that no brand holds: before a trade they begin no name of a firm (云州重点项目|建设).
 * Source: own compilation from the language, 2026-11. Licence: MIT.
 */
export const wordsOfNoBrand: readonly string[] = [
  '事业',
  '优秀',
  '传统',
  '创业',
  '创新',
  '创新创业',
  '工作',
  '工程项目',
  '校园',
  '民俗',
  '特色',
  '社会主义',
  '精神文明',
  '重大',
  '重大项目',
  '重点',
  '重点工程',
  '重点项目',
  '项目',
  '高质量',
];
