/** What goes on behind a whole body's name in its own longer name, not in that of a part: 甲集团|有限公司, 某县|人民政府. */
const SAME_BODY = /^(?:股份|有限|责任|公司|集团|控股|總公司|总公司|人民政府|政府|委员会|委員會|[（(]|校|总部|總部)/;
const WHOLE_END =
  /(?:大学|大學|学院|學院|学校|學校|公司|集团|集團|医院|醫院|银行|銀行|图书馆|圖書館|博物馆|博物館|研究院|研究所|协会|協會|学会|學會|基金会|基金會|政府|[县縣市区區])$/;
const LED = /^(.{3,}?)(?:愿意?|將|将|拟|擬|已经?)[与和同跟與].{3,}$/;
const SITE = /(?:工业园|产业园|园区|基地|校区|大厦|工厂|厂区|展厅)$/;
const PART = /^(.{4,}?(?:有限公司|股份公司|大学|大學|学院|學院|医院|醫院|集团|集團))([\u4e00-\u9fff]{2,8}(?:部|处|處|室|科|办|辦))$/;
/** Words that say what a body is, grown to the front of its name: 公司全资子公司甲瓷业公司, 全球传动技术企业甲集团. */
const DESCRIPTION =
  /^[\u4e00-\u9fff]{0,8}(?:(?:全资|控股|合资|附属|附屬|下属|下屬|旗下)[子孙孫]?公司|[子孙孫]公司|(?:公司|集团|集團)旗下)(?=[\u4e00-\u9fff]{4,})|^[\u4e00-\u9fff]{0,10}(?:家族|龙头|龍頭|知名|技术|技術|科技|制造|製造|国有|國有|民营|民營|上市|头部|领军|药|藥)企(?:业|業)?(?=[\u4e00-\u9fff]{4,})(?!.{0,3}(?:管理|咨询|服务|发展|联合|协会|商会|促进|集团有限|孵化))|^(?:上述|该|本)?(?:协议|合同|项目)[系由](?=[\u4e00-\u9fff]{3,})|^(?:国际|国内|全球|世界|我国|本土)?(?:知名|著名|领先的?|顶级|顶尖)[\u4e00-\u9fff]{0,6}(?:企业|集团|品牌|厂商|平台|机构|巨头)(?=.{2,})|^[\u4e00-\u9fff]{2,12}(?:供应商|运营商|服务商|制造商|开发商|生产商|经销商|提供商|集成商)(?=[\u4e00-\u9fffA-Z]{3,})|^[\u4e00-\u9fff]{1,6}(?:企业|公司|集团|药企|车企|机构)(?=[A-Za-z])|^[\u4e00-\u9fff]{1,4}分公司(?=[\u4e00-\u9fff]{4,}公司$)/;

/**
 * The name of the party that words in a signing stand for, where the body they were filed under has another: a whole filed under a part of it
 * (甲图书馆 under 甲图书馆古籍部), and a name with a description grown to its front.
 */
export function partyName(name: string, words: string | undefined, aliases: readonly string[] = []): string {
  // 甲药业与乙乡人民政府: two names for one, the first of which is used alone
  const joined = /^(.{3,}?)[与和同及與].{4,}$/.exec(name)?.[1];
  if (joined && (words === joined || aliases.includes(joined)) && WHOLE_END.test(name)) return joined;
  // 甲政协愿同乙阵线: a name with the words that lead to the next
  const led = LED.exec(name)?.[1];
  if (led) return led;
  // 甲重科 filed under its works, 某市甲重科麓山工业园
  if (words && words.length >= 4 && name.includes(words) && SITE.test(name) && !SITE.test(words)) return words;
  // 乙办事处 filed under 甲乡人民政府与乙办事处; 甲药业 filed under 甲药业有限公司驻乡项目部: the short form is the whole's
  if (words && words.length >= 4 && name.endsWith(words) && /[与和同及跟將将與]$/.test(name.slice(0, -words.length))) return words;
  const part = PART.exec(name);
  if (part && words && words.length < (part[1] as string).length && !words.endsWith((part[2] as string).slice(-2)) && name.startsWith(words.slice(0, 2)))
    return part[1] as string;
  if (words && words.length >= 4 && name.length > words.length && name.startsWith(words) && WHOLE_END.test(words) && !SAME_BODY.test(name.slice(words.length)))
    return words;
  const description = DESCRIPTION.exec(name);
  return description && name.length - description[0].length >= 3 ? name.slice(description[0].length) : name;
}
