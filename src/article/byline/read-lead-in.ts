/** Words at the head of an article that say who sends it (某校网讯, 某社北京6月3日电, 【本报讯】). */
export interface LeadIn {
  /** Who sends it, null when the words say only that it is the paper itself (本报讯). */
  publisher: string | null;
  end: number;
  rule: string;
}

const OWN = /^(?:[本我该][报報网網刊台站社校院公司]{1,2}|快|简|通|短|资|喜|捷|专|特|音|视|电|综合|独家|最新|又|另|据)/;
/** 某某新报专讯 */
const KIND_OF_NEWS = /[专專特快综綜]$/;
const MEDIUM = /(?:网|網|报|報|社|台|端|刊|在线|新闻|频道|融媒|融媒体|传媒|发布|视频|头条|公众号)$/;

const LEAD_INS: readonly { id: string; cue: RegExp; pattern: RegExp }[] = [
  // 央视网消息（新闻联播）：, 【本报消息】
  { id: 'byline/news-of', cue: /消息/, pattern: /^(?<open>[【〔［[（(])?(?<who>[\u3400-\u9fffA-Za-z]{2,14}?)消息(?:[（(][^（）()]{1,14}[）)])?(?:[】〕］\]）)]|(?=[：:，\s（(]|$))[：:]?/ },
  // 新华社北京6月3日电（记者…）, 本报成都4月17日讯, 本报6月17日讯
  { id: 'byline/dispatch', cue: /[电電讯訊]/, pattern: /^(?<open>[【〔［[（(])?(?<who>[\u3400-\u9fff]{1,8}?[社网網报報刊台])(?:[\u3400-\u9fff／/、]{0,12}?)\d{1,2}(?:月\d{1,2})?日[电電讯訊]/ },
  // 武职网讯, 云山新闻讯（记者…）, 某某官网讯　…
  { id: 'byline/news-from', cue: /[讯訊]/, pattern: /^(?<open>[【〔［[])?(?<who>[\u3400-\u9fffA-Za-z]{1,16}?)[讯訊](?:[】〕］\]]|(?=[\s：:（(，【“]|$|\d))[：:]?/ },
];

/** The lead-in that a line begins with, or null. */
export function readLeadIn(line: string): LeadIn | null {
  const head = line.slice(0, 48);
  for (const { id, cue, pattern } of LEAD_INS) {
    if (!cue.test(head)) continue;
    const found = pattern.exec(head);
    const who = found?.groups?.who;
    if (!found || !who || /[的了在和与，。]/.test(who)) continue;
    const own = OWN.test(who);
    // 好消息：, 最新消息 are no senders
    if (id !== 'byline/news-from' && !own && !MEDIUM.test(who)) continue;
    if (id === 'byline/news-from' && !own && who.length < 2) continue;
    return { publisher: own ? null : who.replace(KIND_OF_NEWS, ''), end: found[0].length, rule: id };
  }
  return null;
}
