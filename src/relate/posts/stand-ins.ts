/** Which names a stand-in can mean, by its own words: 学校 a school, 集团 a group. */
const MEANS: readonly (readonly [RegExp, RegExp])[] = [
  [/校/u, /(?:大学|大學|学院|學院|学校|學校|中学|中學|小学|校|职院|幼儿园|独中|高中|科大|中专|高专|职高|书院)(?:（[^）]{1,10}）)?$/u],
  [/^学院|^學院/u, /学院$|學院$/u],
  [/医院/u, /医院|保健院|卫生院/u],
  [/研究院/u, /研究院/u],
  [/研究所|^所/u, /研究所|所$/u],
  [/院/u, /院$/u],
  [/集团/u, /集团|控股/u],
  [/公司|司$/u, /公司|集团|股份|控股/u],
  [/会$|會$/u, /会$|會$/u],
  [/局/u, /局$/u],
  [/行/u, /行$/u],
];

/** Says how well a name goes with a stand-in: 1 or 0. */
export function standsFor(word: string): (name: string) => number {
  const names = MEANS.find(([stand]) => stand.test(word))?.[1];
  return (name) => (names?.test(name) ? 1 : 0);
}
