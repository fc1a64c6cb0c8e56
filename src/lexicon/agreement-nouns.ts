import type { AgreementKind } from '../model/agreement.js';

/**
 * Nouns that end the name of something that two parties sign. Simplified; masks bring traditional text to this form.
 * Source: own collection from the language of press releases. Licence: MIT.
 */
export const AGREEMENT_NOUNS: readonly string[] = [
  '交接书',
  '任务书',
  '会议纪要',
  '倡议',
  '公报',
  '共识',
  '协定',
  '协议',
  '协议书',
  '合作书',
  '合作文件',
  '合同',
  '合同书',
  '合约',
  '备忘录',
  '契约',
  '委托书',
  '宣言',
  '意向',
  '意向书',
  '换文',
  '文件',
  '文本',
  '条约',
  '框架',
  '章程',
  '纪要',
  '联合公报',
  '联合声明',
  '行动计划',
  '订单',
  '议定书',
  '谅解备忘录',
];

/** Names of papers that are signed but bind no two bodies: pledges, lists, letters of appointment. */
export const NO_AGREEMENT_NOUNS: readonly string[] = [
  '任职书',
  '保证书',
  '公约',
  '军令状',
  '劳动合同',
  '协议的批文',
  '告知书',
  '守则',
  '批准书',
  '承诺书',
  '目标书',
  '知情同意书',
  '答复',
  '聘书',
  '责任书',
  '责任状',
  '集体合同',
];

/** What a name says about the kind of agreement; the first that fits decides. */
export const AGREEMENT_KINDS: readonly [RegExp, AgreementKind][] = [
  [/备忘录|纪要/, 'memorandum'],
  [/意向/, 'letterOfIntent'],
  [/条约|联合声明|公报|协定|议定书|换文|宣言/, 'treaty'],
  [/捐赠|捐款|捐助|捐资|资助/, 'donation'],
  [/共建|联合培养|联合建设|合资|合作办学|托管办学/, 'jointEstablishment'],
  [/战略/, 'strategic'],
  [/投资|入驻|落户|招商/, 'investment'],
  [/采购|购销|购机|供货|供应|订购|契作|订单/, 'purchase'],
  [/销售|经销|转让|出让|供地/, 'sale'],
  [/租赁|租约|流转|房租/, 'lease'],
  [/贷款|借款|融资|授信|担保|保理/, 'financing'],
  [/聘|劳动|就业|用工/, 'employment'],
  [/框架/, 'framework'],
  [/合作|协作|协同|战略/, 'cooperation'],
];
