import type { ArticleRecord } from '../../model/article-record.js';
import { isDay } from '../compatible-dates.js';
import { anchorId } from '../stable-id.js';

/** What an article says of an event. */
export interface EventDigest {
  /** Kind and day: only what agrees in both is compared. Null without a whole day. */
  slot: string | null;
  /** Without spaces and quotation marks; null also for a name that many events of a day have (欢迎仪式). */
  name: string | null;
  /** The headline and the first words that tell of an event that says little else: no name, and of no kind in particular. */
  words: string | null;
  place: string | null;
  /** By their places among the record's people. */
  participants: number[];
  anchor: string;
}

/** What joining asks of the events of a record. */
export function digestEvents(record: ArticleRecord): EventDigest[] {
  const local = new Map(record.people.map(({ id }, at) => [id, at]));
  let ordinal = 0;
  return record.events.map(({ kind, name: printed, date, place, participants, evidence }) => {
    const name = printed === null || isGeneric(normal(printed)) ? null : normal(printed);
    return {
      slot: isDay(date) ? `${kind} ${date}` : null,
      name,
      words: name === null && kind === 'other' ? normal(`${record.title ?? ''} ${evidence[0]?.text ?? record.id}`).slice(0, WORDS) : null,
      place,
      participants: [...new Set(participants.flatMap(({ personId }) => local.get(personId) ?? []))],
      anchor: anchorId('event', name !== null && isDay(date) ? [kind, date, name] : [kind, record.id, String(ordinal++)]),
    };
  });
}

/** Characters of an event's words that are compared. */
const WORDS = 80;

/** What says nothing about which event it is. */
const ANY =
  /^(?:的|[多数]项|一系列|系列|更多|有关|相关|等|隆重|盛大|热烈|特别|专场|丰富多彩|精彩纷呈|第[一二三四五六七八九十]+[次场])*(?:新闻发布会|发布会|记者会|吹风会|(?:欢迎|欢送|迎宾|开幕|闭幕|开馆|签约|签字|启动|揭牌|就职)?仪式|(?:抗议|庆祝|交流|文化|文化交流|纪念|主题)?活动|(?:全体)?会议|座谈会|研讨会|招待会|晚宴|会谈|会见|会晤|论坛|峰会|大会)(?:等活动)?$/;

/** Whether a name is one that several events of a day may have. */
function isGeneric(name: string): boolean {
  return ANY.test(name);
}

function normal(name: string): string {
  return name.normalize('NFKC').replace(/[\s“”"《》]/g, '');
}
