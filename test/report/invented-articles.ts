/**
 * Invented articles for the tests of the report. In a paragraph, {p1|方知远} is a mention of the person p1, {o1|明河大学}
 * of the body o1, {t:p1:o1|校长} the title of p1's post at o1, {d:2024-05-18|5月18日} a date and {f:issued|章程} a document.
 */
export interface InventedArticle {
  id: string;
  title: string;
  publisher: string | null;
  published: string | null;
  paragraphs: string[];
  people: Record<string, string>;
  organisations: Record<string, { name: string; kind: string; parent?: string }>;
  agreements?: { name: string | null; kind?: string; status?: 'signed' | 'planned'; parties: string[]; signatories?: [person: string, party: string][]; witnesses?: string[]; date?: string; place?: string; evidence: string; amount?: [text: string, value: number, currency: string] }[];
  event?: { kind: string; name: string; date: string; place: string; participants: [person: string, role: string][]; evidence: string };
  problems?: { code: string; message: string; at: string }[];
  /** Confidence of the mentions of these local ids, where it is not 0.95. */
  unsure?: Record<string, number>;
}

const mingheUniversity = { name: '明河大学', kind: 'school' };
const yunze = { name: '云泽智能装备有限公司', kind: 'company' };
const city = { name: '槐安市人民政府', kind: 'government' };
const hospital = { name: '槐安市第七人民医院', kind: 'hospital' };
const institute = { name: '北辰湖水资源研究院', kind: 'institute' };
const bank = { name: '槐安惠农银行', kind: 'bank' };

export const inventedArticles: InventedArticle[] = [
  {
    id: 'minghe-001',
    title: '明河大学与云泽智能装备有限公司签署战略合作协议',
    publisher: '明河大学新闻网',
    published: '2023-05-19',
    paragraphs: [
      '{d:2023-05-18|5月18日}上午，{o1|明河大学}与{o2|云泽智能装备有限公司}战略合作签约仪式在{o1|明河大学}举行。{o1|明河大学}{t:p1:o1|校长}{p1|方知远}，{o2|云泽智能装备有限公司}{t:p2:o2|董事长}{p2|单雅文}出席仪式。',
      '{p1|方知远}与{p2|单雅文}分别代表双方签署《战略合作框架协议》，{o3|槐安市人民政府}{t:p3:o3|副市长}{p3|欧阳若川}见证签约。根据协议，{o2|云泽公司}三年内投入2000万元，与{o1|学校}共建实验室。',
      '{o1|明河大学}{o4|机械工程学院}{t:p4:o4|院长}{p4|曾望舒}主持仪式。',
    ],
    people: { p1: '方知远', p2: '单雅文', p3: '欧阳若川', p4: '曾望舒' },
    organisations: { o1: mingheUniversity, o2: yunze, o3: city, o4: { name: '明河大学机械工程学院', kind: 'unit', parent: 'o1' } },
    agreements: [{ name: '战略合作框架协议', kind: 'strategic', parties: ['o1', 'o2'], signatories: [['p1', 'o1'], ['p2', 'o2']], witnesses: ['p3'], date: '2023-05-18', place: '明河大学', evidence: '方知远与单雅文分别代表双方签署《战略合作框架协议》，槐安市人民政府副市长欧阳若川见证签约。', amount: ['2000万元', 20_000_000, 'CNY'] }],
    event: { kind: 'signing', name: '战略合作签约仪式', date: '2023-05-18', place: '明河大学', participants: [['p1', 'signed'], ['p2', 'signed'], ['p3', 'witnessed'], ['p4', 'hosted']], evidence: '战略合作签约仪式在明河大学举行' },
  },
  {
    id: 'minghe-002',
    title: '明河大学章程正式颁布 校长方知远作说明',
    publisher: '明河大学新闻网',
    published: '2024-03-02',
    paragraphs: [
      '{d:2024-03-01|3月1日}，{o1|明河大学}召开教职工代表大会，{f:adopted|明河大学章程}获得通过。{o1|学校}{t:p1:o1|党委书记}、{t:p1:o1|校长}{p1|方知远}作说明。',
      '{o1|明河大学}{o2|教务处}{t:p2:o2|处长}{p2|𬭎少游}宣读了决定。会议提到与7家企业签约一事，名单未公布。',
    ],
    people: { p1: '方知远', p2: '𬭎少游' },
    organisations: { o1: mingheUniversity, o2: { name: '明河大学教务处', kind: 'unit', parent: 'o1' } },
    problems: [{ code: 'unnamed-parties', message: '7家企业: the text names none of them', at: '与7家企业签约一事' }],
    unsure: { o2: 0.55 },
  },
  {
    id: 'huaian-010',
    title: '槐安市人民政府与北辰湖水资源研究院共商水城建设',
    publisher: '槐安日报',
    published: '2024-09-12',
    paragraphs: [
      '本报讯 {d:2024-09-11|9月11日}，{o1|槐安市人民政府}与{o2|北辰湖水资源研究院}、{o3|明河大学}签署合作备忘录，共建水资源联合实验室。{o1|槐安市}{t:p1:o1|市长}{p1|欧阳若川}，{o2|研究院}{t:p2:o2|院长}{p2|濮阳静}，{o3|明河大学}{t:p3:o3|校长}{p3|方知远}签约。',
      '{o4|槐安惠农银行}将于{d:2024-10|10月}与{o1|市政府}签署融资协议，{o4|该行}{t:p4:o4|行长}{p4|米世昌}说。',
    ],
    people: { p1: '欧阳若川', p2: '濮阳静', p3: '方知远', p4: '米世昌' },
    organisations: { o1: city, o2: institute, o3: mingheUniversity, o4: bank },
    agreements: [
      { name: '合作备忘录', kind: 'memorandum', parties: ['o1', 'o2', 'o3'], signatories: [['p1', 'o1'], ['p2', 'o2'], ['p3', 'o3']], date: '2024-09-11', evidence: '槐安市人民政府与北辰湖水资源研究院、明河大学签署合作备忘录，共建水资源联合实验室。' },
      { name: '融资协议', kind: 'financing', status: 'planned', parties: ['o4', 'o1'], date: '2024-10', evidence: '槐安惠农银行将于10月与市政府签署融资协议' },
    ],
  },
  {
    id: 'hospital-003',
    title: '槐安市第七人民医院与明河大学医学院签约共建教学医院',
    publisher: '槐安日报',
    published: '2022-11-08',
    paragraphs: [
      '{d:2022-11-07|11月7日下午}，{o1|槐安市第七人民医院}{t:p1:o1|院长}{p1|谷雨晴}与{o2|明河大学医学院}{t:p2:o2|院长}{p2|仇思齐}签署《教学医院共建协议》。',
      '{o3|明河大学}{t:p3:o3|副校长}{p3|方知远}表示，{o3|学校}将全力支持。',
    ],
    people: { p1: '谷雨晴', p2: '仇思齐', p3: '方知远' },
    organisations: { o1: hospital, o2: { name: '明河大学医学院', kind: 'unit', parent: 'o3' }, o3: mingheUniversity },
    agreements: [{ name: '教学医院共建协议', kind: 'jointEstablishment', parties: ['o1', 'o2'], signatories: [['p1', 'o1'], ['p2', 'o2']], date: '2022-11-07', evidence: '槐安市第七人民医院院长谷雨晴与明河大学医学院院长仇思齐签署《教学医院共建协议》。' }],
  },
  {
    id: 'undated-004',
    title: '云泽公司向北辰湖水资源研究院捐赠设备',
    publisher: null,
    published: null,
    paragraphs: ['{d:XXXX-06-10|6月10日}，{o1|云泽智能装备有限公司}{t:p1:o1|董事长}{p1|单雅文}与{o2|北辰湖水资源研究院}{t:p2:o2|院长}{p2|濮阳静}签署捐赠协议。', '{p1|单雅文}说，{o1|公司}还将捐赠第二批设备。'],
    people: { p1: '单雅文', p2: '濮阳静' },
    organisations: { o1: yunze, o2: institute },
    agreements: [{ name: '捐赠协议', kind: 'donation', parties: ['o1', 'o2'], signatories: [['p1', 'o1'], ['p2', 'o2']], date: 'XXXX-06-10', evidence: '云泽智能装备有限公司董事长单雅文与北辰湖水资源研究院院长濮阳静签署捐赠协议。' }],
    unsure: { p2: 0.62 },
  },
];

// biome-ignore lint/suspicious/noTemplateCurlyInString: an attack on template literals
const attack = '</script><script>globalThis.attacked = 1</script><img src=x onerror="globalThis.attacked = 2">\'"`${globalThis.attacked = 3}<!-- ]]>';

/** An article whose every field tries to be markup or code. */
export const hostileArticle: InventedArticle = {
  id: `evil/../"'><b>${attack}`,
  title: `标题${attack}`,
  publisher: attack,
  published: '2024-01-01',
  paragraphs: [`{o1|明河大学}${attack}{p1|方知远}<svg onload=globalThis.attacked=4>\u2028\u2029 &lt;script&gt; 结束。`],
  people: { p1: `方<i>知</i>远${attack}` },
  organisations: { o1: { name: `明河<b>大学${attack}`, kind: 'school' }, o2: { name: attack, kind: 'company' } },
  agreements: [{ name: attack, parties: ['o1', 'o2'], place: attack, evidence: '明河大学' }],
  problems: [{ code: 'unnamed-parties', message: attack, at: '结束' }],
};
