import type { Article, OrganisationMention, PersonMention } from '../../model/article.js';
import type { Person } from '../../model/person.js';
import type { Item } from './line-items.js';

/** What may follow a name of two characters where nothing else shows that it is one: 甲任主任, 甲系副县长. */
const AFTER_SHORT = /^(?:任|系|为|為|现任|曾任|当选|兼任|担任|擔任|出任|同志|先生|女士|（|、|，|和)/u;
/** Ends of units between a body and a title: 某公安局|禁毒支队|支队长. */
const UNIT =
  /^[\p{Script=Han}A-Za-z0-9]{1,9}(?:班|科|室|处|處|部|队|隊|组|組|站|所|系|庭|股|中心|车间|病区|委员会|学院|學院|公司|支行|分行|分院|分校|分会|支部|大区|片区|区域|事业群|教研室|实验室|办公室)$/u;
const NO_UNIT = /[和与及的在由为任向对是由同兼、，]|代表|参加|出席|共同|以及|一位|首位|全体|所属|下属|旗下/u;

/** Names that the article has shown elsewhere and units between a body and its title, where the reading left plain words. */
export function foundInGap(article: Article, from: number, before: Item | undefined, next: Item | undefined, limit: number): Item[] {
  const end = next ? next.start : limit;
  if (end - from < 2) return [];
  const gap = article.text.slice(from, end);
  if (next?.kind === 'title' && before?.kind === 'body' && before.end === from && UNIT.test(gap) && !NO_UNIT.test(gap))
    return [{ kind: 'unit', start: from, end, gap: '', mention: null }];
  return namesIn(article, from, end);
}

/** Whether words behind a body are a unit of it: 土木工程学院 of 该校土木工程学院. */
export const isUnitBetween = (words: string) => words.length > 3 && UNIT.test(words) && !NO_UNIT.test(words);

interface Known {
  name: string;
  person: Person;
}
const remembered = new WeakMap<Article, Map<string, Known[]>>();

/** The names of an article's people by their first character, the longest first. */
export function namesByFirst(article: Article): ReadonlyMap<string, readonly Known[]> {
  let names = remembered.get(article);
  if (names) return names;
  remembered.set(article, (names = new Map()));
  for (const person of article.people) {
    for (const name of [person.name, ...person.aliases]) {
      if (name.length < 2) continue;
      const list = names.get(name[0] as string);
      if (list) list.push({ name, person });
      else names.set(name[0] as string, [{ name, person }]);
    }
  }
  for (const list of names.values()) list.sort((x, y) => y.name.length - x.name.length);
  return names;
}

function namesIn(article: Article, from: number, end: number): Item[] {
  const items: Item[] = [];
  const names = namesByFirst(article);
  for (let at = from; at < end - 1; at++) {
    const found = names
      .get(article.text[at] as string)
      ?.find(
        ({ name }) =>
          at + name.length <= end &&
          article.text.startsWith(name, at) &&
          (name.length > 2 || AFTER_SHORT.test(article.text.slice(at + name.length, at + name.length + 3))),
      );
    if (!found) continue;
    const { name, person } = found;
    const mention: PersonMention = { start: at, end: at + name.length, name, personId: person.id, confidence: person.confidence * 0.9, rule: 'person/again' };
    items.push({ kind: 'name', start: mention.start, end: mention.end, gap: '', mention });
    at += name.length - 1;
  }
  return items;
}

/** Words that a reading took for a body and that say what somebody is: 离休干部, 民主党|人. */
export function isDescription(text: string, mention: OrganisationMention): boolean {
  const words = text.slice(mention.start, mention.end);
  if (text.slice(mention.start - 2, mention.start) === '享受') return true;
  return (
    /^(?:选派|下派|离休|离退休|退休|在职|援藏|援疆|援青|挂职|选调|基层|驻村|扶贫|青年|领导|党员|村)?干部$/u.test(words) ||
    (/党$/u.test(words) && /^(?:人|籍|员)/u.test(text.slice(mention.end, mention.end + 1)))
  );
}
