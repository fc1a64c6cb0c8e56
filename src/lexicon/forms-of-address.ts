/**
 * What stands behind a surname alone: with it, it is no name (王老师, 许夫人).
 * Source: own compilation from the language, 2026-11. Licence: MIT.
 */
export const formsOfAddress: readonly string[] = [
  '主任',
  '主席',
  '书记',
  '先生',
  '医生',
  '同志',
  '大夫',
  '大姐',
  '夫人',
  '夫妇',
  '女士',
  '奶奶',
  '小姐',
  '师傅',
  '師傅',
  '总统',
  '政府',
  '校长',
  '爷爷',
  '老师',
  '老師',
  '议长',
  '阿姨',
  '院士',
];
