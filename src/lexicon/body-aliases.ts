/**
 * Short forms of state organs and institutions that no rule derives, with the full form; used where the text has both.
 * Source: own compilation from the language, 2026-11. Licence: MIT.
 */
export const bodyAliases: readonly (readonly [string, string])[] = [
  ['世卫组织', '世界卫生组织'],
  ['中科院', '中国科学院'],
  ['中纪委', '中央纪委'],
  ['全国人大', '全国人民代表大会'],
  ['全国人大常委会', '全国人民代表大会常务委员会'],
  ['北大', '北京大学'],
  ['发改委', '国家发展改革委'],
  ['国台办', '国务院台湾事务办公室'],
  ['国家卫健委', '国家卫生健康委'],
  ['国家发展改革委', '国家发展和改革委员会'],
  ['国家发改委', '国家发展改革委'],
  ['国新办', '国务院新闻办'],
  ['国资委', '国务院国资委'],
  ['央行', '中国人民银行'],
  ['央视', '中央广播电视总台'],
  ['总台', '中央广播电视总台'],
  ['文旅部', '文化和旅游部'],
  ['最高检', '最高人民检察院'],
  ['最高法', '最高人民法院'],
  ['欧委会', '欧盟委员会'],
  ['清华', '清华大学'],
  ['证监会', '中国证监会'],
];
