/**
 * Standing short forms of state organs and world bodies that press text uses without introducing them, each with the full name.
 * What belongs here: forms that mean one body everywhere in Chinese press language; nothing that depends on place or publisher.
 * Source: the organs' own published names; own compilation, 2026-11. Licence: MIT.
 */
export const bodyShortForms: readonly (readonly [string, string])[] = [
  ['世卫组织', '世界卫生组织'],
  ['世贸组织', '世界贸易组织'],
  ['中共中央宣传部', '中央宣传部'],
  ['中国人大', '全国人民代表大会'],
  ['中国社科院', '中国社会科学院'],
  ['中国科协', '中国科学技术协会'],
  ['中央纪委', '中国共产党中央纪律检查委员会'],
  ['中央纪委国家监委', '中国共产党中央纪律检查委员会'],
  ['中宣部', '中央宣传部'],
  ['中科院', '中国科学院'],
  ['中纪委', '中国共产党中央纪律检查委员会'],
  ['中组部', '中央组织部'],
  ['人社部', '人力资源和社会保障部'],
  ['住建部', '住房和城乡建设部'],
  ['全国人大', '全国人民代表大会'],
  ['全国人大常委会', '全国人民代表大会常务委员会'],
  ['全国政协', '中国人民政治协商会议全国委员会'],
  ['全国科协', '中国科学技术协会'],
  ['农业部', '农业农村部'],
  ['发展改革委', '国家发展和改革委员会'],
  ['国务院国资委', '国务院国有资产监督管理委员会'],
  ['国家卫健委', '国家卫生健康委员会'],
  ['国家卫生健康委', '国家卫生健康委员会'],
  ['国家发展改革委', '国家发展和改革委员会'],
  ['国家发改委', '国家发展和改革委员会'],
  ['国家民委', '国家民族事务委员会'],
  ['国家监委', '国家监察委员会'],
  ['国资委', '国务院国有资产监督管理委员会'],
  ['政协全国委员会', '中国人民政治协商会议全国委员会'],
  ['联合国教科文组织', '联合国教育、科学及文化组织'],
  ['证监会', '中国证券监督管理委员会'],
];
