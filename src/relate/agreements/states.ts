import { COUNTRY_NAMES, countriesIn } from '../../lexicon/country-names.js';
import type { Article } from '../../model/article.js';
import type { Person } from '../../model/person.js';
import type { PartyRef, Signer } from './party-ref.js';

/** First characters that stand for a state in 中美, 俄乌, where they are not the first of its name or stand for one of several. */
const LETTERS: Record<string, string> = {
  中: '中国',
  美: '美国',
  俄: '俄罗斯',
  英: '英国',
  法: '法国',
  德: '德国',
  日: '日本',
  韩: '韩国',
  印: '印度',
  巴: '巴基斯坦',
  澳: '澳大利亚',
  加: '加拿大',
  欧: '欧盟',
  意: '意大利',
  土: '土耳其',
  以: '以色列',
  伊: '伊朗',
  乌: '乌克兰',
  沙: '沙特',
  埃: '埃及',
  朝: '朝鲜',
  越: '越南',
  泰: '泰国',
  老: '老挝',
  柬: '柬埔寨',
  缅: '缅甸',
  哈: '哈萨克斯坦',
  塔: '塔吉克斯坦',
  吉: '吉尔吉斯斯坦',
  白: '白俄罗斯',
  匈: '匈牙利',
  塞: '塞尔维亚',
  墨: '墨西哥',
  阿: '阿联酋',
  新: '新加坡',
  马: '马来西亚',
  南: '南非',
  埃塞: '埃塞俄比亚',
};
const ORGAN = /^(?:国务院|中共中央|中央|全国人大|全国政协|中国政府|中华人民共和国)/;
const HEAD = /主席|总统|总理|首相|元首|国王|总书记|埃米尔|酋长|女王|首脑/;

interface Named {
  name: string;
  count: number;
  first: number;
}

/** The states that an article names, the most named first. */
export function statesOf(article: Article): Named[] {
  const states = new Map<string, Named>();
  for (const { name, start } of countriesIn(article.text)) {
    const state = states.get(name);
    if (state) state.count++;
    else states.set(name, { name, count: 1, first: start });
  }
  for (const person of article.people)
    for (const post of person.posts)
      if (post.organisation && COUNTRY_NAMES.has(post.organisation)) {
        const state = states.get(post.organisation) ?? { name: post.organisation, count: 0, first: person.mentions[0]?.start ?? 0 };
        state.count += 3;
        states.set(post.organisation, state);
      }
  return [...states.values()].sort((a, b) => b.count - a.count || a.first - b.first);
}

const partyOfState = (article: Article, name: string, place: { start: number; end: number }, confidence: number): PartyRef => {
  const organisation = article.organisations.find(
    (candidate) => candidate.name === name || (candidate.aliases.includes(name) && /^(?:中方|我国|中华人民共和国)$/.test(candidate.name)),
  );
  return { name: organisation?.name ?? name, organisationId: organisation?.id ?? null, ...place, confidence, rule: 'agreement/party-state' };
};

/** Two states by what stands before 双方 or 两国 (中韩双方), or by what the article is about; null when it names no other state. */
export function statePair(article: Article, before: string, place: { start: number; end: number }, strict = false): PartyRef[] | null {
  const named = statesOf(article);
  const letters = /([\u4e00-\u9fff])([\u4e00-\u9fff])$/.exec(before);
  const byLetter = (letter: string) => named.find((state) => state.name.startsWith(letter))?.name ?? LETTERS[letter];
  if (letters) {
    const [first, second] = [byLetter(letters[1] as string), byLetter(letters[2] as string)];
    const known = [first, second].every((name) => name && (name === '中国' || named.some((state) => state.name === name)));
    if (first && second && first !== second && known) return [first, second].map((name) => partyOfState(article, name, place, 0.9));
  }
  if (strict) return null;
  const others = named.filter((state) => state.name !== '中国');
  if (!others.length) return null;
  const chinese = named.some((state) => state.name === '中国') || /中方|我国|国务院|国家主席/.test(article.text);
  const pair = chinese ? ['中国', (others[0] as Named).name] : others.slice(0, 2).map((state) => state.name);
  return pair.length === 2 ? pair.map((name) => partyOfState(article, name, place, 0.8)) : null;
}

/** 三国: as many states as the sentence names; null when it names more or fewer. */
export function statesTogether(article: Article, count: number, place: { start: number; end: number }): PartyRef[] | null {
  const named = [...new Set(countriesIn(article.text.slice(place.start, place.end)).map(({ name }) => name))];
  return named.length === count ? named.map((name) => partyOfState(article, name, place, 0.75)) : null;
}

/** The state that a person speaks for: the state of a post, or China for its national organs. */
export function stateOf(person: Person): string | null {
  for (const post of person.posts) if (post.organisation && COUNTRY_NAMES.has(post.organisation)) return post.organisation;
  for (const post of person.posts) {
    const of = ministryOf(post.organisation);
    if (of) return of.state;
  }
  for (const post of person.posts)
    if ((post.organisation && ORGAN.test(post.organisation)) || (!post.organisation && /国家主席|总书记/.test(post.title))) return '中国';
  return null;
}

/** 德国国防部: the state that a ministry is of, with the ministry's name without it */
function ministryOf(name: string | null): { state: string; ministry: string } | null {
  const match = /^(.{2,8}?)((?:外交|国防|财政|商务|内政|教育|农业|经济|贸易|交通|能源|卫生|环境|文化)[\u4e00-\u9fff]{0,8}部)$/.exec(name ?? '');
  return match && COUNTRY_NAMES.has(match[1] as string) ? { state: match[1] as string, ministry: match[2] as string } : null;
}

/** A post's title as the talk of states has it: 部长 of 某国国防部 is 国防部长. */
function titleOf(post: Person['posts'][number]): string {
  const of = ministryOf(post.organisation);
  return of ? of.ministry.replace(/部$/, '') + post.title : post.title;
}

/** Who 两国元首, 两国总理 are: for each state its head that the article names most. */
export function leadersOf(article: Article, states: readonly PartyRef[], title: string): Signer[] {
  const wanted = /元首|领导人|首脑/.test(title) ? HEAD : new RegExp(title.replace(/外长/, '外(?:交部)?长').replace(/防长/, '(?:国防部长|防长)') || HEAD.source);
  const leaders: Signer[] = [];
  for (const state of states) {
    let candidates = article.people.filter((person) => stateOf(person) === state.name && person.posts.some((post) => wanted.test(titleOf(post))));
    // 李某同某国首相会谈: at home the post is often left out
    if (!candidates.length && state.name === '中国')
      candidates = article.people.filter((person) => !person.posts.length || stateOf(person) === '中国').slice(0, 1);
    const person = candidates.sort((a, b) => b.mentions.length - a.mentions.length)[0];
    const mention = person?.mentions[0];
    if (person && mention) leaders.push({ person, start: mention.start, end: mention.end, bodies: [state] });
  }
  return leaders;
}

/** A body as a state when the other side is one: 国务院 and 俄罗斯 → 中国 and 俄罗斯. */
export function asStates(article: Article, parties: PartyRef[]): PartyRef[] {
  if (!parties.some((party) => COUNTRY_NAMES.has(party.name))) return parties;
  return parties.map((party) => (ORGAN.test(party.name) ? partyOfState(article, '中国', party, 0.8) : party));
}

/** Whether an article tells of dealings between states: someone in it holds a post of another state, and the text speaks of talks. */
export function isDiplomatic(article: Article): boolean {
  return (
    /会谈|会见|访问|访华|元首|外长|外交部长|总理|总统/.test(article.text) &&
    article.people.some((person) => {
      const state = stateOf(person);
      return state !== null && state !== '中国';
    })
  );
}
