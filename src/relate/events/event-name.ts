import type { EventKind } from '../../model/event.js';
import type { Article } from '../../model/article.js';
import type { Passage } from '../agreements/passage.js';

/** What an article's event is called and where it is said. */
export interface EventName {
  name: string;
  kind: EventKind;
  start: number;
  end: number;
  passage: Passage;
}

const HEADS =
  '(?:成立大会|签约仪式|签字仪式|揭牌仪式|启动仪式|开班仪式|开学典礼|毕业典礼|开幕式|闭幕式|捐赠仪式|颁奖典礼|发布会|推介会|座谈会|推进会|联席会议?|动员会|研讨会|交流会|对接会|报告会|论坛|年会|峰会|博览会|大会|会议|典礼|仪式|活动|会谈|培训班|训练营|讲座|比赛|大赛|竞赛|展览|揭牌)';
const HELD = new RegExp(`(?:举行|举办|召开|开展|举辦|召開)(?:了)?([^，。；：DS]{2,60}?${HEADS})(?=[，。；！]|$|上|期间|现场)`);
const TAKES_PLACE = new RegExp(
  `([^，。；：DS]{2,60}?${HEADS})(?=(?:在|于|D|隆重|圆满|成功|顺利|正式)[^。]{0,40}(?:举行|举办|召开|开幕|闭幕|启动|落幕)|(?:举行|举办|召开|开幕|启动|落幕))`,
);

const KINDS: readonly [RegExp, EventKind][] = [
  [/签约|签字|签署/, 'signing'],
  [/成立/, 'founding'],
  [/揭牌|揭幕|授牌/, 'unveiling'],
  [/聘|任命|任职/, 'appointment'],
  [/捐赠|捐款|捐资/, 'donation'],
  [/开幕|开学|开班|开业|启动|启用|奠基|开工|通车/, 'opening'],
  [/培训|讲座|训练营/, 'training'],
  [/大赛|竞赛|比赛|锦标赛/, 'competition'],
  [/论坛|年会|峰会|博览会|研讨会|学术会/, 'conference'],
  [/会见|会谈|来访|访问|考察|调研/, 'visit'],
  [/会/, 'meeting'],
];

/** How many sentences are looked at: an event that an article reports is named early. */
const REACH = 20;
const OCCASION = /举行|举办|召开|开展|开幕|闭幕|启动|落幕/;

/** The first sentence of the running text that says that something is held. */
export function eventName(article: Article, passages: readonly Passage[]): EventName | null {
  for (const passage of passages.slice(0, REACH)) {
    if (!OCCASION.test(passage.plain)) continue;
    const kind = article.blocks[passage.sentence.block]?.kind;
    if (kind !== 'paragraph' && kind !== undefined && kind !== 'list') continue;
    for (const pattern of [TAKES_PLACE, HELD]) {
      const match = pattern.exec(passage.mask.text);
      if (!match) continue;
      const words = match[1] as string;
      const from = match.index + match[0].length - words.length;
      const items = passage.mask.items.slice(from, from + words.length);
      const name = items
        .map(({ start, end }) => article.text.slice(start, end))
        .join('')
        .replace(/\s+/g, '');
      return { name, kind: kindOf(words, name), start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0, passage };
    }
  }
  return null;
}

function kindOf(words: string, name: string): EventKind {
  return KINDS.find(([pattern]) => pattern.test(words) || pattern.test(name))?.[1] ?? 'other';
}
