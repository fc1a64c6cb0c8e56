import { kindOf } from '../entities/body-kind.js';

type Meaning = readonly [word: RegExp, clearly: RegExp, perhaps?: (name: string) => boolean];
const isFirm = (name: string) => /公司|集团|股份|控股|银行/u.test(name) || kindOf(name) === 'company';

/** Which names a stand-in can mean, by its own words: 学校 a school, 集团 a group, else any firm. */
const MEANS: readonly Meaning[] = [
  [
    /校/u,
    /(?:大学|大學|学院|學院|学校|學校|中学|中學|小学|校|职院|幼儿园|独中|高中|(?:科|师|理|工|农|林|医|财|交|海|民|外)大|中专|高专|职高|书院)(?:（[^）]{1,10}）)?$/u,
  ],
  [/^学院|^學院/u, /学院$|學院$/u],
  [/医院/u, /医院|保健院|卫生院/u],
  [/使馆|领事馆/u, /使馆$|领事馆$/u],
  [/研究院/u, /研究院/u],
  [/研究所|^所/u, /研究所|所$/u],
  [/院/u, /院$/u],
  [/集团|集團/u, /集团|集團|控股/u, isFirm],
  [/公司|司$/u, /公司|集团|股份|控股/u, isFirm],
  [/会$|會$/u, /会$|會$/u],
  [/局/u, /局$/u],
  [/行/u, /行$/u],
];

/** Says how well a name goes with a stand-in: 1 clearly, 0.5 perhaps, 0 not at all. */
export function standsFor(word: string): (name: string) => number {
  const meaning = MEANS.find(([stand]) => stand.test(word));
  if (!meaning) return () => 0;
  const [, clearly, perhaps] = meaning;
  return (name) => (clearly.test(name) ? 1 : perhaps?.(name) ? 0.5 : 0);
}
