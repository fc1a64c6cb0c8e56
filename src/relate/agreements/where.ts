import type { Article } from '../../model/article.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import { placeNames } from '../../text/place-names.js';
import { sceneIn, siteIn } from './scene.js';
import type { Passage } from './passage.js';
import { everyMatch } from '../../text/every-match.js';

const HELD = '举行|举办|召开|隆重|正式|共同|现场|成功|联合|签|开幕|揭牌|揭幕|挂牌|分别|成立|启动|拉开|落幕|闭幕|圆满|顺利|如期|订|缔|会见|会谈|会晤|办理';
const OCCASION = `${HELD}|与|(?<!合|协|共|会)同|就|出席|坐|达成|向|落(?:笔|款|下)|主持|宣布|D`;
const SUBJECT = 'O|P|双方|两|三|与|由|D|举|召|代表团|考察组|访问团|一行';
/** Words that end the name of a room or a building: whatever follows, the place is named in full. */
const ROOM =
  '(?:会议室|报告厅|会议厅|演讲厅|宴会厅|礼堂|机库|大厦|酒店|宾馆|饭店|广场|校区|[一二三四五六七八九十\\d][楼层](?:[^，。；在举签召与同就]{0,8}?(?:厅|室|廊))?|会议中心|楼前|门前|总部|室|馆)(?![^，。；：]{0,3}(?:馆长|厅长|主任))';
const WHERE = new RegExp(
  `(?:在|(?<![介属由位关对处基至过善用在等致源有大小低高多少])于|假座|走进|来到|齐聚|相聚)(?!于)((?:[^，。；：DSQP、]|P(?=[^，。；：]{0,3}(?:厅|堂|楼|馆|中心))){1,26}?(?:${ROOM}(?=[^，。；]|[，。])|(?=${OCCASION}|，(?:${SUBJECT}))))`,
  'g',
);
const NO_PLACE =
  /^同一|场合$|^[\d一二三四五六七八九十几多两]+[多余]?[个家国所]|^(?:现场|随后|之后|此前|其)|(?:上|中|下|期间|之际|同时|基础|方面|领域|过程|(?<![楼门馆院校])前|后|时|里|内|框架|活动|仪式|会议|论坛|大会|协议|合同|文件|文本|现场|其间|一起|此|即|今天|今年|同日|当天|日前|线)$|^(?:会|此|会议|活动|仪式|签约|双方|各方|本次|这|近日|他|她|线)|见证|支持|领导|指导|推动|致辞|讲话|打造|建设|设立|建成|投资|投入|从事|担任|就业|工作|上市|了|的教|合作|发展/;
const PLACE_END =
  /(?:[O室厅楼馆堂城场店院园区镇乡村州省市县旗湖山岛港站部座层府京沪穗渝津汉杭宁蓉深琼港澳台屯苑宫前外斯亚顿黎敦]|中心|总部|校区|基地|会场|广场|大厦|学院|大学|酒店|公司)$/;
const TOWN = /^[\u4e00-\u9fff]{2,7}?[省市县区镇乡村旗州](?=[\u4e00-\u9fff])/;
const STRONG = new RegExp(`^(?:${HELD})`);

/** Where a passage says that something takes place: the shortest phrase between 在 and what happens. */
export function placeIn(article: Article, mask: Mask, before = mask.text.length): string | null {
  let found: string | null = null;
  for (const match of everyMatch(mask.text, WHERE)) {
    if (match.index > before) break;
    const words = match[1] as string;
    if (NO_PLACE.test(words)) {
      // 在某镇一座蒙古包前签订: the town is where
      const town = TOWN.exec(words)?.[0];
      if (town && STRONG.test(mask.text.slice(match.index + match[0].length))) {
        const at = match.index + match[0].length - words.length;
        found = article.text.slice((mask.items[at] as MaskedItem).start, (mask.items[at + town.length - 1] as MaskedItem).end);
      }
      continue;
    }
    // 在无锡，甲与乙签订…: a bare name at the head of a clause
    const bare =
      mask.text[match.index + match[0].length] === '，' &&
      (match.index === 0 || '，。'.includes(mask.text[match.index - 1] as string)) &&
      /^[\u4e00-\u9fff]{2,5}$/.test(words);
    if (
      !bare &&
      !PLACE_END.test(words) &&
      !placeNames.has(words) &&
      !(words.length <= 8 && /^[\u4e00-\u9fff·]+$/.test(words) && STRONG.test(mask.text.slice(match.index + match[0].length)))
    )
      continue;
    const from = match.index + match[0].length - words.length;
    const start = mask.items[from]?.start;
    const end = mask.items[from + words.length - 1]?.end;
    if (start === undefined || end === undefined) continue;
    found = article.text.slice(start, end).replace(/\s+/g, '');
    if (before === mask.text.length) break;
  }
  return found;
}

/** The place of the event that the article reports: the first that a sentence of its running text gives. */
export function eventPlace(article: Article, passages: readonly Passage[]): string | null {
  const ceremony = passages.find(
    (passage) => /签.{0,12}(?:仪式|活动)/.test(passage.plain) && /签[约字署][^，。；]{0,8}(?:仪式|活动)(?:在|于|D|将)/.test(passage.mask.text),
  );
  const there = ceremony && placeIn(article, ceremony.mask);
  if (there) return there;
  for (const passage of passages) {
    const site = siteIn(article, passage);
    if (site) return site;
  }
  for (const passage of passages.slice(0, 6)) {
    const scene = sceneIn(article, passage);
    if (scene) return scene;
  }
  for (const passage of passages) {
    const { sentence, plain } = passage;
    if (!/[在于]|假座|走进|来到|[齐相]聚/.test(plain)) continue;
    if (['byline', 'headline', 'notice'].includes(article.blocks[sentence.block]?.kind ?? '')) continue;
    const place = placeIn(article, passage.mask);
    if (place) return place;
  }
  return null;
}

/** Where the sentences before in the same paragraph say that things take place; null when they do not. */
export function placeAround(article: Article, passages: readonly Passage[], at: number): string | null {
  const block = passages[at]?.sentence.block;
  for (let i = at - 1; i >= 0 && passages[i]?.sentence.block === block; i--) {
    const place = placeIn(article, (passages[i] as Passage).mask);
    if (place) return place;
  }
  return null;
}
