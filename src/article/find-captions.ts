import { titleHeads } from '../lexicon/title-heads.js';
import { fold } from '../text/fold.js';
import type { Line } from './line.js';

const LONGEST = 80;
const SENTENCE_END = /[。！？；：:，,]$/;
/** 图为签约现场, 图一：…, ▲左起…, （左二）. */
const SAYS_SO = /^(?:[（(]?(?:图为|圖為|上图|下图|左图|右图|合影|资料图|图片说明|圖片說明)|[（(]?[图圖]\s*[\d一二三四五六七八九十①-⑳]{1,2}\s*[：:、. ]|[▲△▼▽↑↓])/;
const CREDIT_END = /(?:摄|攝|摄影|攝影|供图|供圖|图片|截图|截圖|合影|合照|留影|资料图)[）)]?$/;
/** What people do on pictures. */
const SHOWN = /(?:致辞|致词|致辭|讲话|講話|发言|發言|主持|主持会议|主持大会|主持仪式|签约|簽約|签约仪式|签字|揭牌|揭牌仪式|授牌|授旗|剪彩|颁奖|颁发聘书|致欢迎辞|合影|(?<!工)作.{1,24}(?:报告|汇报)|宣读|现场|仪式|仪式现场|参观|考察|座谈|交流|表决通过|按下.{2,6}|启动仪式|留念)(?:[（(][^（）()]{1,8}[）)])?$/;
/** Those who are on pictures: posts and ranks, and the words for guests. */
const PEOPLE = new RegExp(['领导', '嘉宾', '代表', '工作人员', '老师', '同学', '先生', '女士', '与会', '创始人', '校友', ...titleHeads.filter((head) => head.length > 1)].join('|'));
const NEAR = 3;
const GRAM = 4;
/** Share of a line's four-character words that a neighbouring paragraph must have for the line to repeat it. */
const REPEATED = 0.4;

/** Marks lines that only say what is on a picture: 某校校长张三致辞, before or after the paragraph that tells it. */
export function findCaptions(lines: readonly Line[]): Line[] {
  const marked = lines.map((line, at) => (line.kind === null && isCaption(line.text, lines, at) ? { ...line, kind: 'caption' as const } : line));
  // a caption over several lines: 与会代表举手表决通过⏎《某某章程》⏎《某某名单》
  for (let i = 1; i < marked.length; i++) {
    const line = marked[i] as Line;
    if (line.kind === null && marked[i - 1]?.kind === 'caption' && line.text.length <= LONGEST && /^《[^》]{2,60}》(?:[（(].{1,6}[）)])?$/.test(line.text)) marked[i] = { ...line, kind: 'caption' };
  }
  return marked;
}

function isCaption(text: string, lines: readonly Line[], at: number): boolean {
  if (text.length > LONGEST * 2) return false;
  if (SAYS_SO.test(text)) return true;
  if (text.length > LONGEST || SENTENCE_END.test(text) || /[。？！；]/.test(text)) return false;
  if (CREDIT_END.test(text)) return true;
  const near = neighbours(lines, at);
  const people = PEOPLE.test(fold(text));
  if (near.length === 0) return false;
  const repeated = repetition(text, near);
  if (SHOWN.test(text)) return repeated >= 0.2 || people || /现场$/.test(text);
  return people && !text.startsWith('《') && /宣读|展示|签署|参观|考察|按下|举手/.test(text) && (repeated >= REPEATED || /嘉宾|代表|人员/.test(text));
}

/** The paragraphs next to a line, other short lines passed over. */
function neighbours(lines: readonly Line[], at: number): string[] {
  const near: string[] = [];
  for (const step of [-1, 1]) {
    for (let i = at + step, seen = 0; i >= 0 && i < lines.length && seen < NEAR; i += step, seen++) {
      const text = (lines[i] as Line).text;
      if (text.length > LONGEST || /[。！？]/.test(text)) {
        near.push(text.slice(0, 2000));
        break;
      }
    }
  }
  return near;
}

function repetition(text: string, near: readonly string[]): number {
  const total = text.length - GRAM + 1;
  if (total < 2) return 0;
  let best = 0;
  for (const paragraph of near) {
    let hits = 0;
    for (let i = 0; i < total; i++) if (paragraph.includes(text.slice(i, i + GRAM))) hits++;
    best = Math.max(best, hits / total);
  }
  return best;
}
