import { ARABIC_CUE, CHINESE_CUE, GAP, sticky } from '../fragments.js';
import type { Rule } from '../part.js';

const NEEDS_DAY = ['day', 'weekday'] as const;
const NEEDS_DAY_OR_PART = ['day', 'weekday', 'dayPart'] as const;

/** The time of day that a date takes along: 上午, 晚7时, 9:30. Never a date of its own. */
export const clockRules: readonly Rule[] = [
  {
    id: 'date/day-part',
    cue: '上下中早清凌傍晚深夜午正晨',
    second: '午上晨间間晚夜后後',
    pattern: sticky('上午|下午|中午|早上|早晨|早间|清晨|凌晨|傍晚|晚上|晚间|晚間|深夜|夜间|夜間|午后|午後|午间|正午|晨间'),
    read: () => ({ kind: 'dayPart', stated: {}, needs: NEEDS_DAY }),
  },
  {
    id: 'date/day-part-short',
    cue: '晨晚夜',
    pattern: sticky('晨|晚(?![宴会會餐报報育熟婚霞])|夜(?!校|市|景|班|空|读|讀)'),
    read: () => ({ kind: 'dayPart', stated: {}, needs: NEEDS_DAY }),
  },
  {
    id: 'date/clock',
    cue: ARABIC_CUE + CHINESE_CUE,
    behind: '时時点點:：',
    pattern: sticky(
      `(?:[01０１]?[0-9０-９]|2[0-4]|[一二三四五六七八九两]|十[一二]?)${GAP}(?:[时時点點](?!段|候|点|份)(?:${GAP}(?:[0-5]?\\d|[一二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])${GAP}分(?!之|钟|鐘|别|別)|半|整)?(?:\\d{1,2}秒)?许?(?!可|[多諾诺])|[:：][0-5]\\d(?:[:：][0-5]\\d)?(?!\\d))`,
    ),
    read: () => ({ kind: 'clock', stated: {}, needs: NEEDS_DAY_OR_PART }),
  },
];
