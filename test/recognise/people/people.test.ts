import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/pipeline.js';
import { pageOf } from '../../support/page-of.js';

/** Names of people that a sentence must give. */
const CASES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'beside titles': [
    ['校长贺小舟、副校长乔望山出席。', ['贺小舟', '乔望山']],
    ['党委书记令狐远山与局长庾和平交谈。', ['令狐远山', '庾和平']],
  ],
  'between a body and a title': [
    ['望山市卫生局乔国平局长、云岭文化促进会贺小舟秘书长出席。', ['乔国平', '贺小舟']],
    ['望山大学庾明华部长、省发改委规划处乔正清副处长参加评审。', ['庾明华', '乔正清']],
  ],
  'whom a verb of appointment has for its object, also where they are words': [
    ['任命海燕、乐天为昌平县人民检察院检察员。', ['海燕', '乐天']],
    ['免去贺 舟的望山县教育局局长职务。', ['贺舟']],
    ['免去庾和平的审判员职务。', ['庾和平']],
  ],
  'with a space inside, as lists of appointments have them': [
    ['任命仝 妍为望山县审计局副局长；', ['仝妍']],
    ['免去贺 岭、乔望山的望山县审计局副局长职务。', ['贺岭', '乔望山']],
    ['选举欧阳 岭为主任委员，庾和平为副主任委员。', ['欧阳岭', '庾和平']],
  ],
  'that are words, between a title and what only people do': [
    ['会上，总督学江波分别与代表交谈。', ['江波']],
    ['县教育局局长向前作交流发言。', ['向前']],
  ],
  'that are words, in lists of names': [['副校长乔望山、方舟、贺小舟和乔国平参加。', ['乔望山', '方舟', '贺小舟', '乔国平']]],
  'of Tibetan, Uyghur and Mongolian parts, whole': [
    ['县长格桑旺堆、副县长罗追平措和次央参加。', ['格桑旺堆', '罗追平措', '次央']],
    ['局长吐尔洪·卡德尔和吾买尔·托合提交谈。', ['吐尔洪·卡德尔', '吾买尔·托合提']],
    ['旗长额尔德木图、主任斯琴花出席。', ['额尔德木图', '斯琴花']],
  ],
  'in letters with two marks': [['河内代表Đỗ Thị Ngân出席。', ['Đỗ Thị Ngân']]],
  'that end in 和': [['县粮食局局长孟凡和，副局长乔望山出席。', ['孟凡和', '乔望山']]],
  'before a day, as newscasts put it': [['南屿国外长卡里莫夫12日表示欢迎。', ['卡里莫夫']]],
  'with dots and in Latin script': [
    ['总统彼得·哈夫洛维奇会见来宾。', ['彼得·哈夫洛维奇']],
    ['技术总监 Marta Lindqvist 介绍产品。', ['Marta Lindqvist']],
    ['云岭集团CEO Jonas Lindqvist表示，CFO Marta Berg也将出席。', ['Jonas Lindqvist', 'Marta Berg']],
  ],
  'spelt in many characters, to their end': [
    ['总统梅尔济古耶夫、总理舍尔瓦莫罕梅多夫出席。', ['梅尔济古耶夫', '舍尔瓦莫罕梅多夫']],
    ['代表团会见总统拉马杜萨、总理马德布尔。', ['拉马杜萨', '马德布尔']],
    ['总理古德瓦德纳、斯坎里特出席。', ['古德瓦德纳', '斯坎里特']],
    ['乔望山、谢列提·贾基尔出席。', ['乔望山', '谢列提·贾基尔']],
  ],
  'are no firms and places in Latin script': [
    ['由Gulf Lantern Energy、Berg & Holt和Tern Maritime S.A.承运。', []],
  ],
  'are no kin, houses, brands and goods': [
    ['曾祖母那一辈住在望山。', []],
    ['何氏家族的“金穗”牌面粉、金穗牌大米上市。', []],
    ['种植水稻、黄豆、白菜等作物。', []],
    ['会后，乔区长表示感谢。', []],
  ],
  'end before what bylines say of pictures': [
    ['（記者賀小舟攝）', ['賀小舟']],
    ['南屿社发（萨米尔·贾拜勒摄）', ['萨米尔·贾拜勒']],
  ],
  'are no places in a list of places': [
    ['守军撤出新格里申卡村、别列佐夫卡村。', []],
    ['部队向谢利多沃、马林斯克和科斯京诺等地推进。', []],
    ['总统科斯坚科、总理舍尔瓦莫罕梅多夫出席。', ['科斯坚科', '舍尔瓦莫罕梅多夫']],
  ],
  'are more than a surname and a title': [['理事会开会后，许会长指出该会历史悠久。', []]],
  'are no pieces of places, ships and airports': [
    ['守军在布里扬斯克、汗尤里斯等方向击退进攻。', []],
    ['航空母舰“卡尔·温森”号抵达港口。', []],
    ['彼得·谢列大桥通车。', []],
    ['胡安·桑托斯去世。在看望领导人米格尔·桑托斯时，团长致意。', ['胡安·桑托斯', '米格尔·桑托斯']],
    ['袭击了本-古里尔国际机场。', []],
    ['航线通达喀什、库尔勒、格尔木等地。', []],
    ['巴林、阿曼等多个产油国宣布减产。', []],
  ],
  'are no adverbs and adjectives behind titles': [
    ['总统成功访问南屿国。', []],
    ['总书记多次强调这一点。', []],
    ['党支部书记成功参加签约。', ['成功']],
    ['主席卓越的领导得到赞扬。', []],
  ],
  'are words only between a title and a stop': [
    ['区委副书记、区长从容，副区长乔望山出席。', ['从容', '乔望山']],
    ['主席从容应对各种挑战。', []],
    ['总经理成功、总工程师方向，部长贺小舟出席。', ['成功', '方向', '贺小舟']],
    ['会议确认了代表资格，讨论了主席任期。', []],
    ['山火过后，当地又发生多次余震。林火随风蔓延。', []],
    ['要弘扬工匠精神，让群众办事更方便。', []],
  ],
  'do not begin with a function word': [
    ['负责同志和老同志参加。', []],
    ['书记曾来到这个小村。', []],
    ['应冰岛政府邀请，代表团今天启程。', []],
    ['党组书记应和顺出席大会。', ['应和顺']],
    ['部长将同来宾会谈。', []],
    ['记者从今天举行的发布会上获悉。', []],
    ['区域经理贺舟作现场交流。', ['贺舟']],
    ['院长乔望作学术报告。', ['乔望']],
    ['在党中央、中央军委和习主席的领导下。', []],
    ['巴武装称向南部发射火箭弹。', []],
    ['卢明远说，形势严峻。卢明远还表示，要加强合作。', ['卢明远', '卢明远']],
  ],
  'are no words': [
    ['会议要求认真落实重要讲话精神。', []],
    ['对客人来沪访问表示欢迎。', []],
    ['会长贺小舟为“望山书屋”揭牌。', ['贺小舟']],
    ['双方在和平共处的基础上发展关系。', []],
    ['俄军控制了库皮扬斯克附近的两个村庄。', []],
    ['受主席贺小舟委托，副主席乔望山出席。', ['贺小舟', '乔望山']],
  ],
};

describe.each(Object.entries(CASES))('people %s', (_, cases) => {
  it.each(cases)('%s', (text, names) => {
    expect(annotate(pageOf(text)).personMentions.map(({ name }) => name)).toEqual(names);
  });
});
