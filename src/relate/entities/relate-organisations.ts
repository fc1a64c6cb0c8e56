import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import { bodyAnaphora } from '../../lexicon/body-anaphora.js';
import type { Article, OrganisationMention } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { fold } from '../../text/fold.js';
import { shortForms } from '../../text/short-forms.js';
import { abbreviates, isPartOf, isWithoutPrefix } from './abbreviates.js';
import { anaphorReferent } from './anaphora.js';
import { kindOf } from './body-kind.js';
import { joinCommonNouns } from './common-nouns.js';
import { inHan } from './name-in-han.js';
import { introducedForms } from '../../text/introduced-forms.js';
import { parentOf } from './parents.js';
import { splitJoined } from './split-joined.js';
import { ofOneCountry, startsWithState, worldBrands } from './world-brands.js';

/** A body under way: its forms, and where each stands. */
export interface Group {
  name: string;
  folded: string;
  kind: Organisation['kind'];
  mentions: OrganisationMention[];
  parent: Group | null;
  /** A firm that goes by its brand alone, beside a company of the brand in one country. */
  brand?: boolean;
}

/** Groups the mentions of bodies: one organisation for each body, under the fullest form that the text has. */
export function relateOrganisations(article: Article): void {
  splitJoined(article);
  const text = article.text;
  const folded = fold(text);
  const groups = new Map<string, Group>();
  const introduced = new Map<string, Group>();
  const open: OrganisationMention[] = [];
  const nameOf = (mention: OrganisationMention) => {
    const name = folded.slice(mention.start, mention.end).replace(/^[《“]|[》”]$/gu, '');
    return name.includes(' ') ? name.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '') : name;
  };
  for (const mention of article.organisationMentions) trim(mention, folded);
  for (const mention of article.organisationMentions) {
    if (mention.form !== 'full') {
      open.push(mention);
      continue;
    }
    const name = nameOf(mention);
    const group = introduced.get(name) ?? groups.get(name);
    if (group) group.mentions.push(mention);
    else groups.set(name, { name: text.slice(mention.start, mention.end), folded: name, kind: kindOf(name), mentions: [mention], parent: null });
    const owner = (introduced.get(name) ?? groups.get(name)) as Group;
    for (const form of introducedForms(text, mention.start, mention.end)) introduced.set(fold(form), owner);
  }
  for (const [form, owner] of introduced) {
    const own = groups.get(form);
    if (own && own !== owner) absorb(groups, own, owner);
  }
  joinCommonNouns(groups);
  const brands = worldBrands(article.organisationMentions, folded, nameOf);
  joinShortForms(groups, brands);
  const list = [...groups.values()];
  for (const mention of open) {
    const name = nameOf(mention);
    const direct = introduced.get(name);
    const owner =
      direct && list.includes(direct)
        ? direct
        : mention.form === 'short'
          ? shortOwner(name, list, brands)
          : anaphorReferent(/[该本我]/u.test(text[mention.start - 1] ?? '') ? `该${name === '大学' ? '校' : name}` : name, mention, list, text);
    if (owner) owner.mentions.push(mention);
    else if ((mention.form === 'short' || OF_SOME_PLACE.test(name)) && groups.has(name)) groups.get(name)?.mentions.push(mention);
    else if (mention.form === 'short' || OF_SOME_PLACE.test(name)) {
      const brand = brands.has(name);
      const kind = brand ? 'company' : kindOf(name);
      const group: Group = { name: text.slice(mention.start, mention.end), folded: name, kind, mentions: [mention], parent: null, brand };
      groups.set(name, group);
      list.push(group);
    }
  }
  for (const group of list) nameWithPlace(group, list);
  for (const group of list) parentOf(group, list);
  article.organisations = list.sort((a, b) => first(a) - first(b)).map((group, index) => toOrganisation(group, `o${index + 1}`, article));
  for (const [index, group] of list.entries()) {
    const parent = group.parent ? list.indexOf(group.parent) : -1;
    if (parent >= 0) (article.organisations[index] as Organisation).parentId = `o${parent + 1}`;
  }
}

/** 市政府, the only government of its level that the text names, or 管委会 of a zone: a body under the words that stand there. */
const OF_SOME_PLACE = /^(?:[省市县区州镇]政府|管委会)$/u;

/** Words that no name begins with: 时任|云帆公司, 兼|神经内科, 为|学校. */
const CUT_WORD = /^(?:有关|以及|根据|由于|作为)$/u;
const NO_NAME =
  /^(?:时任|現任|现任|原任|新任|兼任|兼|暨|倘|由|据|据悉|其中|选举|推选|邀请|来自|前往|走访|会见|陪同|以及|以(?!色列|太|岭)|为(?=学校|公司|集团|学院|医院)|(?:家族|老牌|龙头|跨国|民营|国有)企业(?=.{2,}(?:公司|集团|厂)$)|(?:本集团|集团|公司)?(?:旗下|下属|所属|全资|控股|附属)*(?:附属公司|子公司|附属企业|下属企业)(?=.{3,}(?:公司|集团|厂|银行|学院)$))(?=.{2})/u;

function trim(mention: OrganisationMention, folded: string): void {
  // 有|关云帆公司, 以|及云帆公司
  if (mention.end - mention.start > 3 && CUT_WORD.test(folded.slice(mention.start - 1, mention.start + 1))) mention.start++;
  const words = folded.slice(mention.start, mention.end);
  // 该|大学
  if (words === '学院' || words === '集团公司') mention.form = 'anaphor';
  if (words === '大学' && /[该此]/u.test(folded[mention.start - 1] ?? '')) mention.form = 'anaphor';
  mention.start -= placeBefore(folded, mention.start, words);
  if (words.startsWith('中央')) mention.start -= partyBefore(folded, mention.start);
  const front = NO_NAME.exec(words)?.[0];
  if (!front || mention.rule === 'body/known') return;
  mention.start += front.length;
  if (STAND_INS.includes(words.slice(front.length))) mention.form = 'anaphor';
}

const UNKNOWN_PLACE =
  /(?:^|[，。、；：（“”！？\s在与和到赴由向对为是及])((?![在与和到赴由向对为是及全各我本该我每两几第出走]|根据|按照|经过|经由|来自|听取|会同|邀请|部分|其他|其余|所有|由于|位于|关于|通过|此次|本次|作为|参加|陪同|接受|前往|来到|代表|组织|原任|现任|时任|担任|其中|以及|还有|包括|相关|有关)\p{Script=Han}{2,3})$/u;

/** How many characters of a place's name stand before 县人民医院 and the like, where the text names that place again: 沂北|县人民医院. */
function placeBefore(folded: string, at: number, words: string): number {
  if (!/^[省市县区镇乡](?!长|场|域|民|内|外|里|上|下|级|属)/u.test(words)) return 0;
  const place = UNKNOWN_PLACE.exec(folded.slice(Math.max(0, at - 4), at))?.[1];
  if (!place) return 0;
  const name = place + (words[0] as string);
  return folded.indexOf(name) !== folded.lastIndexOf(name) ? place.length : 0;
}

/** How many characters of a party's name stand before its central organ: 中共|中央政治局, 某国劳动党|中央政治局. */
function partyBefore(folded: string, at: number): number {
  if (folded.slice(at - 2, at) === '中共') return 2;
  if (folded[at - 1] !== '党') return 0;
  for (let length = 12; length >= 4; length--) {
    const words = folded.slice(at - length, at);
    for (let end = 5; end >= 2; end--) if (COUNTRY_NAMES.has(words.slice(0, end))) return words.length;
  }
  return 0;
}

const first = (group: Group) => Math.min(...group.mentions.map((mention) => mention.start));

/** 市政府 right behind 某某市委 is the government of that place, and goes by its full name. */
function nameWithPlace(group: Group, groups: readonly Group[]): void {
  if (!/^[省市县区州]政府$/u.test(group.folded)) return;
  const before = groups.find(
    (other) => other.mentions.some((mention) => mention.end === first(group)) && other.folded.endsWith(`${group.folded[0]}委`) && other.folded.length > 2,
  );
  if (before) group.name = before.name.slice(0, -2) + group.name;
}

function absorb(groups: Map<string, Group>, short: Group, full: Group): void {
  full.mentions.push(...short.mentions);
  groups.delete(short.folded);
}

/** Joins a body that is written shorter elsewhere to the one body it can be short for. */
function joinShortForms(groups: Map<string, Group>, brands: ReadonlySet<string>): void {
  joinDepartments(groups);
  const byLength = [...groups.values()].sort((a, b) => a.folded.length - b.folded.length);
  for (const short of byLength) {
    const owner = shortOwner(
      short.folded,
      byLength.filter((group) => group !== short && groups.has(group.folded)),
      brands,
    );
    if (brands.has(short.folded)) short.brand = true;
    if (owner) absorb(groups, short, owner);
  }
}

/** 培训中心 is 云帆航空培训中心 when that is the only body of the article with these last words and a form of a body before them. */
function joinDepartments(groups: Map<string, Group>): void {
  const owners = new Set<string>(STAND_INS);
  for (const group of groups.values()) {
    owners.add(group.folded);
    for (const form of shortForms(group.folded)) owners.add(form);
  }
  for (const unit of [...groups.values()]) {
    const fuller = [...groups.values()].filter(
      (group) => group !== unit && group.folded.endsWith(unit.folded) && isOwner(group.folded.slice(0, -unit.folded.length), owners),
    );
    if (fuller.length === 1 && groups.has(unit.folded)) {
      absorb(groups, unit, fuller[0] as Group);
      continue;
    }
    if (fuller.length === 0)
      fuller.push(
        ...[...groups.values()].filter(
          (group) => group !== unit && group.folded.endsWith(unit.folded) && unit.folded.length >= 3 && first(group) < first(unit),
        ),
      );
    if (fuller.length === 1 && unit.mentions.every((mention) => mention.proper !== true)) absorb(groups, unit, fuller[0] as Group);
  }
}

const isOwner = (words: string, owners: ReadonlySet<string>) =>
  owners.has(words) || (words.length > 3 && /(?:集团|公司|大学|学院|政府|医院|总局|总公司|管委会|局|厅|研究院|中学|学校|银行|电视台|日报社)$/u.test(words));
const STAND_INS = bodyAnaphora.map(([word]) => word);

function shortOwner(name: string, groups: readonly Group[], brands: ReadonlySet<string>): Group | null {
  // 云帆集团 is no short form of 云帆股份公司, a firm of the group
  const isGroup = /集团$/u.test(name);
  const isBrand = brands.has(name);
  const fuller = groups.filter(
    ({ folded }) =>
      folded.length > name.length &&
      !(isGroup && !/集团|控股/u.test(folded)) &&
      !(isBrand && folded.startsWith(name) && ofOneCountry(folded.slice(name.length))),
  );
  const same = fuller.filter((group) => isWithoutPrefix(name, group.folded));
  if (same.length === 1) return same[0] as Group;
  const derived = fuller.filter((group) => shortForms(group.folded).includes(name) && !isPartOf(group.folded, name));
  const found = derived.length > 0 ? derived : fuller.filter((group) => abbreviates(name, group.folded));
  // 某公司驻乡项目部 is no fuller name of the firm
  const owners = found.filter(
    (group) => !found.some((other) => other !== group && group.folded.startsWith(other.folded) && /[公司团学院校局厅会行]$/u.test(other.folded)),
  );
  if (owners.length < 2) return owners[0] ?? null;
  // 云帆 is the firm, not its 云帆法国公司
  const atHome = owners.filter((group) => !(group.folded.startsWith(name) && startsWithState(group.folded.slice(name.length))));
  if (atHome.length === 1) return atHome[0] as Group;
  const [most, second] = [...owners].sort((a, b) => b.mentions.length - a.mentions.length);
  if (most && second && most.mentions.length >= 3 * second.mentions.length) return most;
  // 云岭市第七届人民代表大会常务委员会 is the same body as the one of any term
  const timeless = new Set(owners.map((owner) => owner.folded.replace(/第[一二三四五六七八九十]+届/u, '')));
  if (timeless.size === 1) return owners.reduce((a, b) => (b.folded.length < a.folded.length ? b : a));
  // the shorter of two that contain each other is the same body written in between
  const shortest = owners.reduce((a, b) => (b.folded.length < a.folded.length ? b : a));
  return owners.every((owner) => owner === shortest || abbreviates(shortest.folded, owner.folded)) ? shortest : null;
}

function toOrganisation(group: Group, id: string, article: Article): Organisation {
  const mentions = group.mentions.sort((a, b) => a.start - b.start);
  const aliases = new Set<string>();
  for (const mention of mentions) {
    mention.organisationId = id;
    aliases.add(article.text.slice(mention.start, mention.end));
  }
  group.name = inHan(group.name, mentions, article.text);
  aliases.delete(group.name);
  return {
    id,
    name: group.name,
    aliases: [...aliases],
    kind: group.kind,
    parentId: null,
    confidence: Math.max(...mentions.map((mention) => mention.confidence)),
    mentions: mentions.map(({ start, end, confidence, rule }) => ({ text: article.text.slice(start, end), start, end, confidence, rule })),
  };
}
