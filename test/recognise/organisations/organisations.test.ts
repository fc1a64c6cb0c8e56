import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/pipeline.js';
import { pageOf } from '../../support/page-of.js';

const read = (text: string) => {
  const article = annotate(pageOf(text));
  return article.organisationMentions.filter(({ form }) => form !== 'anaphor').map(({ start, end }) => article.text.slice(start, end));
};

/** Bodies that a sentence must give, as printed. */
const CASES: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'end at their last word': [
    ['云岫大学校长贺小舟出席。', ['云岫大学']],
    ['5月3日，望山县教育局与汀洲职业技术学院签署协议。', ['望山县教育局', '汀洲职业技术学院']],
    ['飞鹭铝业董事长乔望山致辞。', ['飞鹭铝业']],
  ],
  'may hold verbs before a title': [
    ['汀洲职业技术学院继续教育处处长贺小舟主持。', ['汀洲职业技术学院继续教育处']],
    ['望山县消防救援大队大队长乔望山介绍情况。', ['望山县消防救援大队']],
  ],
  'do not begin with a noun for a firm, nor with an adverb': [
    ['项目由全资子公司汀洲飞鹭精密制造有限公司实施。', ['汀洲飞鹭精密制造有限公司']],
    ['会议要求充分发挥信息科技的作用。', []],
  ],
  'are not joined by a conjunction': [
    ['云岫大学和汀洲职业技术学院共建中心。', ['云岫大学', '汀洲职业技术学院']],
    ['党中央、国务院高度重视。', ['党中央', '国务院']],
    ['党中央国务院高度重视。', ['党中央', '国务院']],
    ['云岫光学国家重点实验室学术年会暨学术委员会会议召开。', ['云岫光学国家重点实验室']],
  ],
  'of one sort are not joined': [['财务处及教育推广处处长贺小舟说明。', ['财务处', '教育推广处']]],
  'in traditional characters end and begin like others': [
    ['雲州市政府警察局移送雲州地檢署偵辦。', ['雲州市政府警察局', '雲州地檢署']],
    ['鄉長賀小舟感謝縣府，並透過「望山縣文化協會」募款。', ['縣府', '望山縣文化協會']],
  ],
  'may hold phrases and verbs before a word for a sort, and in departments': [
    ['贺小舟看望汀洲市特殊教育学校师生。', ['汀洲市特殊教育学校']],
    ['汀洲市工艺美术协会副会长贺小舟致辞。', ['汀洲市工艺美术协会']],
    ['望山县区域影像诊断中心日前启用。', ['望山县区域影像诊断中心']],
    ['汀洲市生态环境局与云岫大学生产管理部座谈。', ['汀洲市生态环境局', '云岫大学生产管理部']],
  ],
  'end in many words': [
    ['汀洲工务段组织职工抢修线路。', ['汀洲工务段']],
    ['民革汀洲市委会主委贺小舟出席。', ['民革汀洲市委会']],
    ['汀洲市律师会、望山县龙舟会到场祝贺。', ['汀洲市律师会', '望山县龙舟会']],
    ['汀洲市中级人民法院立案庭庭长贺小舟介绍情况。', ['汀洲市中级人民法院立案庭']],
  ],
  'are no houses where something is held': [
    ['会议在汀洲市行政中心召开。', []],
    ['仪式在汀洲职业技术学院举行。', ['汀洲职业技术学院']],
  ],
  'are no words for sorts, relations, documents': [
    ['县里与三家公司签约。', []],
    ['双方将推动两国关系取得更大发展。', []],
    ['吸引了全球航空公司和多家期货公司参会。', []],
    ['依据《中国共产党问责条例》，决定给予处分。', []],
    ['学校将与相关单位共同打造智慧产业。', []],
    ['他曾在望山县一所大学短期留学。', []],
    ['会后，贺小舟与三家公司分别签约。', []],
    ['公司先后到广州考察学习兄弟商会。', []],
  ],
  'are no phrases of policy': [
    ['要加强动员，促进学院发展，履行好工会职责。', []],
    ['体现了全面从严治党的坚强决心。', []],
    ['对城乡结合部、城乡接合部开展整治，推动构建人类命运共同体。', []],
    ['开展活动，弘扬传统民俗文化。', []],
    ['力争使望山重点项目建设再上新台阶。', []],
    ['与相关学院负责人座谈。', []],
    ['贺小舟列席省法院审判委员会会议。', ['省法院审判委员会']],
  ],
  'end before 下发, and begin behind 到': [
    ['望山县委宣传部下发通知。', ['望山县委宣传部']],
    ['贺小舟一行到市交通局、市教育局走访。', ['市交通局', '市教育局']],
  ],
  'are offices by their short names': [
    ['市教育局、巡察办、食安办、县委老干局负责人参加会议。', ['市教育局', '巡察办', '食安办', '县委老干局']],
    ['省法院政治部主任贺小舟出席。', ['省法院政治部']],
  ],
  'do not begin with 前, nor with a word for makers': [
    ['前海洋委员会主任委员贺小舟出席。', ['海洋委员会']],
    ['全球零部件供应商飞鹭精密制造集团董事长乔望山致辞。', ['飞鹭精密制造集团']],
  ],
  'begin with short forms of places, whatever else these mean': [
    ['贺小舟是遵义医科大学附属医院院长。', ['遵义医科大学附属医院']],
    ['开封飞鹭制药有限公司与石家庄云岫学院签约。', ['开封飞鹭制药有限公司', '石家庄云岫学院']],
  ],
  'in Latin script have their legal form': [
    ['与德国企业 Brennhof Werkzeuge GmbH 签署协议。', ['Brennhof Werkzeuge GmbH']],
    ['由 Lakeside Harbour Capital Pte. Ltd. 出资。', ['Lakeside Harbour Capital Pte. Ltd.']],
  ],
  'are cut where a word leads from one to the next': [
    ['云岫大学联合汀洲飞鹭精密制造有限公司举办活动。', ['云岫大学', '汀洲飞鹭精密制造有限公司']],
    ['飞鹭控股集团有限公司旗下汀洲云舵造船有限公司交付首船。', ['飞鹭控股集团有限公司', '汀洲云舵造船有限公司']],
    ['汀洲省政协愿同南屿建国阵线中央委员会一道努力。', ['汀洲省政协', '南屿建国阵线中央委员会']],
    ['望山县教育局联合指导石家庄市云舵教育学会推出课程。', ['望山县教育局', '石家庄市云舵教育学会']],
  ],
  'are no given names behind a title, no products, no verbs': [
    ['飞鹭铝业董事长佟民革、总会计师乔建行出席。', ['飞鹭铝业']],
    ['航班由波音737-800飞机执飞。', []],
    ['会上通报了最高检发布的典型案例。', ['最高检']],
  ],
  'do not begin with the place where something is': [
    ['公司机关人员、在邕项目部负责人参加。', []],
  ],
  'of branches have the name before their place': [
    ['5日，交行云南省分行与望山县教育局签约。', ['交行云南省分行', '望山县教育局']],
  ],
  'are neither prizes nor committees of a board nor accounts': [
    ['班组被评为“先进班组”，他辞去战略委员会委员职务。', []],
    ['活动通过官方网站、微信公众号推出。', []],
    ['会员单位、期货公司营业部走进社区。', []],
  ],
  'have the place in brackets behind them': [
    ['飞鹭银行(中国)副行长贺小舟、云舵慈善基金会（厦门）理事长乔望山出席。', ['飞鹭银行(中国)', '云舵慈善基金会（厦门）']],
  ],
  'without suffix end before what says which post it is': [
    ['飞鹭集团（以下简称飞鹭）成立。飞鹭双创教学总监贺小舟讲话。', ['飞鹭集团', '飞鹭', '飞鹭']],
  ],
  'end before the region of a title': [['飞鹭集团中国区总经理贺小舟致辞。', ['飞鹭集团']]],
  'are the items of a list that says it is one of bodies': [
    ['新增云舵津垦、澜朔垣泽等3家龙头企业。', ['云舵津垦', '澜朔垣泽']],
    ['参加的有钢铁企业、铝加工企业、机床厂等12家单位。', []],
  ],
  'that are known are read whole': [
    ['会上责成平安集团说明情况。', ['平安集团']],
  ],
  'hold no word that says what sort of body': [
    ['它是望山县首家大型农机公司。', []],
    ['很多保险公司前来洽谈。', []],
  ],
  'of listed firms stand behind the words for it or before their number': [
    ['证券代码：600999 证券简称：云舵液压 公告编号：2024-001', ['云舵液压']],
    ['控股股东所持飞鹭时光（600999.SH）股份解除质押，飞鹭时光表示无影响。', ['飞鹭时光', '飞鹭时光']],
  ],
  'introduced by a short form are known by it': [
    ['云岫大学附属同舟康复医院（以下简称“同舟”）成立。6月，同舟与望山县人民政府签约。', ['云岫大学附属同舟康复医院', '同舟', '同舟', '望山县人民政府']],
  ],
};

describe.each(Object.entries(CASES))('names of bodies %s', (_, cases) => {
  it.each(cases)('%s', (text, bodies) => {
    expect(read(text)).toEqual(bodies);
  });
});

describe('stand-ins', () => {
  const standIns = (text: string) => {
    const article = annotate(pageOf(text));
    return article.organisationMentions.filter(({ form }) => form === 'anaphor').map(({ start, end }) => article.text.slice(start - 1, end));
  };

  it.each([
    ['汀洲市人民医院开展义诊，让群众享受到三甲医院的服务。'],
    ['云岫大学在乡村开展帮扶，三所学校受益。'],
    ['汀洲市慈善总会向受捐学校赠书，附近医院也来帮忙。'],
    ['飞鹭科技有限公司与多家公司交流，并走访兄弟商会。'],
  ])('are no words for one of many: %s', (text) => {
    expect(standIns(text)).toEqual([]);
  });

  it('stand alone', () => {
    expect(standIns('云岫大学校长贺小舟介绍，学校将扩招。')).toEqual(['，学校']);
  });
});
