/**
 * Standing committees of the national congress and the national consultative conference, which press text names without their owner.
 * What belongs here: each committee's name, and short forms in use, with the owner; a name that both have stands twice.
 * Source: the two bodies' own lists of their organs; own compilation, 2026-11. Licence: MIT.
 */
export const congressCommittees: readonly (readonly [name: string, owner: string])[] = [
  ['人口资源环境委员会', '全国政协'],
  ['农业与农村委员会', '全国人大'],
  ['农业和农村委员会', '全国政协'],
  ['华侨委', '全国人大'],
  ['华侨委员会', '全国人大'],
  ['外事委', '全国人大'],
  ['外事委员会', '全国人大'],
  ['外事委员会', '全国政协'],
  ['宪法和法律委员会', '全国人大'],
  ['提案委员会', '全国政协'],
  ['教科卫体委员会', '全国政协'],
  ['教科文卫委', '全国人大'],
  ['教育科学文化卫生委员会', '全国人大'],
  ['文化文史和学习委员会', '全国政协'],
  ['民族和宗教委员会', '全国政协'],
  ['民族委员会', '全国人大'],
  ['港澳台侨委员会', '全国政协'],
  ['环境与资源保护委员会', '全国人大'],
  ['监察和司法委员会', '全国人大'],
  ['社会和法制委员会', '全国政协'],
  ['社会建设委员会', '全国人大'],
  ['经济委员会', '全国政协'],
  ['财政经济委员会', '全国人大'],
  ['财经委', '全国人大'],
];
