import { COUNTRY_NAMES, countriesIn } from '../../lexicon/country-names.js';
import type { Organisation } from '../../model/organisation.js';
import type { Person } from '../../model/person.js';
import { type Mask, nameAt } from '../../text/masked-sentence.js';
import { everyMatch } from '../../text/every-match.js';

/** Something in a passage that can stand where a party stands. `from` and `to` are places in the mask. */
export type Atom = { from: number; to: number } & (
  | { kind: 'organisation'; organisation: Organisation }
  | {
      kind: 'person';
      person: Person;
      /** the body named right before the person's title */
      body: Organisation | null;
      /** its place in the mask */
      bodyAt: number | null;
      /** plain words right before the person's titles, where no body is named there: 与甲到家|董事长某某 */
      words: { from: number; to: number } | null;
      /** 时任甲校校长、现乙会会长某某: told of with a post held then */
      then: boolean;
    }
  | { kind: 'state'; name: string /** words that end like the name of a body, known as none */; raw?: boolean }
  | {
      kind: 'group' /** how many are meant; null when it is not said (各方) */;
      count: number | null;
      noun: string /** the two characters before (中韩双方) and what follows (两国元首) */;
      before: string;
      after: string;
    }
);

/** Characters that no title before a name contains: they end the way from a person to the body before the title. */
const NO_TITLE = '与和同跟及在由请向对为将是的签说让把被邀从于就到至，；：。！？—与携';
const COUNTS: Record<string, number> = { 双: 2, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const GROUP =
  /(?:校企|校地|政企|银企|校校|院企|院地|医校|政校|中外|央地|媒校|府校|供需|合作)?([双两二三四五六七八九十])(方|校|院|馆|家|地|市|县|国|省|区|州|部门|单位|企|机构|家机构|家单位|大学|高校|部)(?!面|便|案|式|法|向|位|级|专|公司|人|届)|(?:签约)?各方|合作方/g;

/** The atoms of a mask, in order. */
export function atomsOf(mask: Mask): Atom[] {
  const atoms: Atom[] = [];
  const absorbed = new Set<number>();
  const { text } = mask;
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== 'P') continue;
    const { from, bodies, words } = leftOf(text, at, atoms.at(-1)?.to ?? 0);
    for (const body of bodies) absorbed.add(body);
    // 时任Z、现OZP: the body is not the one of the time told of
    const then = /(?:时任[^，。]{0,14}|(?<!P)Z、)现任?$/.test(text.slice(Math.max(0, from - 20), from));
    const body = then ? null : (bodies.at(-1) ?? null);
    atoms.push({
      kind: 'person',
      from,
      to: at + 1,
      person: nameAt(mask, at)?.person as Person,
      body: body === null ? null : (nameAt(mask, body)?.organisation ?? null),
      bodyAt: body,
      words: bodies.length ? null : words,
      then,
    });
  }
  for (let at = 0; at < text.length; at++) {
    const organisation = text[at] === 'O' && !absorbed.has(at) ? nameAt(mask, at)?.organisation : undefined;
    // 等29家企业, 各学院: a number of bodies, not the one that the word stands for elsewhere
    if (
      organisation &&
      at > 0 &&
      /(?:[\d一二两三四五六七八九十余多]+(?:家|所|个)|各自?|[双两三四五六七八九十][省市县区校地方]|多家|部分|有关|相关|其他)$/.test(
        text.slice(Math.max(0, at - 6), at),
      )
    )
      continue;
    if (organisation) atoms.push({ kind: 'organisation', from: at, to: at + 1, organisation });
  }
  for (const match of everyMatch(text, GROUP)) {
    if (!free(atoms, match.index, match.index + match[0].length)) continue;
    atoms.push({
      kind: 'group',
      from: match.index,
      to: match.index + match[0].length,
      count: COUNTS[match[1] ?? ''] ?? null,
      noun: match[2] ?? '方',
      before: text.slice(Math.max(0, match.index - 2), match.index),
      after: /^(?:元首|领导人|总理|首脑|外长|防长|国防部长|总统|[^，。；P]{0,2}Z)/.exec(text.slice(match.index + match[0].length))?.[0] ?? '',
    });
  }
  for (const { name, start, end } of countriesIn(text))
    if (free(atoms, start, end) && standsAlone(text, end)) atoms.push({ kind: 'state', from: start, to: end, name });
  return atoms.sort((a, b) => a.from - b.from);
}

/** The plain words before a title, back to what leads to them; not 时任校长、现某会|会长某某, the post of today. */
const WORDS = /(?:^|[与和同跟及、，；：。A-Z由是为]|分别为)(?!现)([^与和同跟及、，；：。A-Z由是为]{2,14}|[a-z][a-z.&' ]{3,48})$/;

/** From a person's name left over titles to the body they are at: O人力资源部Z、ZP. */
function leftOf(text: string, at: number, stop: number): { from: number; bodies: number[]; words: { from: number; to: number } | null } {
  let from = at;
  let raw = 0;
  const bodies: number[] = [];
  for (let i = at - 1; i >= stop; i--) {
    const char = text[i] as string;
    if (char === 'O') {
      // O代表P: the body is a party of its own
      if (/(?<!法定)代表/.test(text.slice(i + 1, at))) break;
      from = i;
      bodies.push(i);
      raw = 0;
      // OZ、OZP, OZ兼OZP: one person with posts at two bodies
      if (text[i - 1] === 'O') continue;
      const before = /Z([、兼][^，、。；：A-Z与和及同现]{0,6})$/.exec(text.slice(Math.max(stop, i - 9), i))?.[1];
      if (before && text[i - before.length - 2] !== 'P') {
        i -= before.length;
        continue;
      }
      break;
    }
    if (char === 'Z') {
      from = i;
      raw = 0;
      continue;
    }
    // OZ、产科ZP: a further title; not PZ、乙处ZP, where the title is the rank of the person before
    if (
      (char === '、' || char === '兼') &&
      from < at &&
      i > stop &&
      (text[i + 1] === 'Z' ? !'PDTQS'.includes(text[i - 1] as string) : text[i - 1] === 'Z') &&
      !(text[i - 1] === 'Z' && text[i - 2] === 'P')
    )
      continue;
    if ('PDTQS、'.includes(char) || NO_TITLE.includes(char) || ++raw > 14) break;
  }
  const words = text[from] === 'Z' ? WORDS.exec(text.slice(Math.max(stop, from - 50), from))?.[1] : undefined;
  return { from, bodies, words: words ? { from: from - words.length, to: from } : null };
}

const free = (atoms: Atom[], from: number, to: number): boolean => !atoms.some((atom) => atom.from < to && from < atom.to);

/** 中国与…, 中国、…, 中国签署…: a state; 中国银行, 中国移动: part of a name. */
function standsAlone(text: string, end: number): boolean {
  const next = text[end];
  return next === undefined || '与和同跟及、，将正当已在政总领方间两双共签就—分谅备协联达合O·'.includes(next) || COUNTRY_NAMES.has(text.slice(end, end + 2));
}
