/**
 * Standing committees of the national congress and the national consultative conference, which press text names without their owner.
 * What belongs here: what each deals with, as it stands before 委员会 or 委, with the owner; what both have stands twice.
 * Source: the two bodies' own lists of their organs; own compilation, 2026-11. Licence: MIT.
 */
export const congressCommittees: readonly (readonly [field: string, owner: string])[] = [
  ['人口资源环境', '全国政协'],
  ['农业与农村', '全国人大'],
  ['农业和农村', '全国政协'],
  ['华侨', '全国人大'],
  ['外事', '全国人大'],
  ['外事', '全国政协'],
  ['宪法和法律', '全国人大'],
  ['提案', '全国政协'],
  ['教科卫体', '全国政协'],
  ['教科文卫', '全国人大'],
  ['教育科学文化卫生', '全国人大'],
  ['文化文史和学习', '全国政协'],
  ['民族', '全国人大'],
  ['民族和宗教', '全国政协'],
  ['港澳台侨', '全国政协'],
  ['环境与资源保护', '全国人大'],
  ['监察和司法', '全国人大'],
  ['社会和法制', '全国政协'],
  ['社会建设', '全国人大'],
  ['经济', '全国政协'],
  ['财政经济', '全国人大'],
  ['财经', '全国人大'],
];
