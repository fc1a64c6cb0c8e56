import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import type { BodyReference } from './body-reference.js';
import { namedForScholars, setBesideOwn } from '../entities/partners.js';
import { baseOf, WITH_UNIT } from './base-of.js';
import { isJoint, ofItself, standingOf } from './departments.js';
import { SHORT_SCHOOL } from './short-schools.js';
import { isWholeTitle, needsNoBody, titleFits } from './title-domain.js';

/** Bodies that stand by themselves and can have posts and departments. */
const WHOLE =
  /(?:大学|大學|学院|學院|学校|學校|中学|小学|幼儿园|公司|集团|集團|医院|醫院|银行|銀行|协会|協會|学会|學會|商会|商會|联合会|聯合會|基金会|基金會|研究院|研究所|政府|局|厅|廳|委员会|委|部|日报|报社|电视台|电台|台|院|社|厂|中心|联盟|馆|館|会|會|股份|科技|控股|所|站|园|港|航空|矿|场|联社|公所|校|独中|职高|基地|地产|药业|组织|网络|網絡|合作社|使馆|使館|党)$/u;

/** A body that can have people and departments, and how much the article is about it. */
export interface Whole {
  organisation: Organisation;
  weight: number;
}

const remembered = new WeakMap<Article, readonly Whole[]>();

/** The bodies of an article that can have people and departments, each with how much the article is about it. */
export function wholesOf(article: Article): readonly Whole[] {
  const known = remembered.get(article);
  if (known) return known;
  const wholes: Whole[] = [];
  const headline = article.blocks[0]?.end ?? 0;
  for (const organisation of article.organisations) {
    if (
      !(WHOLE.test(organisation.name) || SHORT_SCHOOL.test(organisation.name) || organisation.kind === 'company') ||
      isUnitOfParent(article, organisation) ||
      standingOf(article, organisation) !== 'whole'
    )
      continue;
    if (organisation.kind === 'media' && organisation.mentions.length < 3) continue;
    const first = organisation.mentions[0]?.start ?? 0;
    let weight = 0.8 * Math.log2(1 + namedTimes(article, organisation));
    if (first < headline) weight += 1;
    else if (first < headline + 100) weight += 0.7;
    if (isJoint(organisation.name)) weight -= 2.5;
    if (setBesideOwn(article.text, organisation.mentions) > 0) weight -= 1.5;
    if (namedForScholars(article.text, organisation.mentions)) weight -= 2.5;
    // 云科大, which mostly stands beside its full name
    if (SHORT_SCHOOL.test(organisation.name)) weight -= 1;
    wholes.push({ organisation, weight });
  }
  wholes.push(...unnamed(article, wholes));
  remembered.set(article, wholes);
  return wholes;
}

/** Bodies that the text names only with a department of theirs: 云岭大学 of 云岭大学图书馆. */
function unnamed(article: Article, wholes: readonly Whole[]): Whole[] {
  const found = new Map<string, Whole>();
  for (const organisation of article.organisations) {
    const name = WITH_UNIT.test(organisation.name) ? baseOf(organisation.name) : organisation.name;
    if (name === organisation.name || name.length < 4 || wholes.some((whole) => whole.organisation.name === name || whole.organisation.aliases.includes(name)))
      continue;
    const part = wholes.find((whole) => whole.organisation === organisation);
    const weight = (part?.weight ?? 0.8) + 0.2;
    const known = found.get(name);
    if (known) known.weight += 0.4;
    else found.set(name, { organisation: { ...organisation, id: '', name, aliases: [] }, weight });
  }
  return [...found.values()];
}

/** How often a body is named: a stand-in counts a third, since what it stands for is read from the context itself. */
function namedTimes(article: Article, organisation: Organisation): number {
  let times = 0;
  for (const mention of article.organisationMentions) if (mention.organisationId === organisation.id) times += mention.form === 'anaphor' ? 0.33 : 1;
  return times;
}

/** A department under its parent's name (云帆大学教务处); a school that only shares its founder's first word is none. */
function isUnitOfParent(article: Article, organisation: Organisation): boolean {
  const parent = organisation.parentId && article.organisations.find((candidate) => candidate.id === organisation.parentId);
  return parent
    ? [parent.name, ...parent.aliases].some((form) => organisation.name.startsWith(form) && !ofItself(organisation.name.slice(form.length)))
    : false;
}

/** Posts of firms, which an office or a centre that is only near does not have. */
const OF_FIRM = /(?:董事长|董事長|董事会秘书|总经理|總經理|总裁|總裁|董事局主席|首席\p{Script=Han}{1,4}官|财务总监|执行董事|独立董事)$/u;
const NO_FIRM = /(?:部|中心|处|委员会|台|站|行署|局|厅)$/u;

/** Below this score no body is near enough for a title without one. */
const CLEAR = 1.6;

const NOBODY: ReadonlySet<string> = new Set();

/** The body that a title without one belongs to: it fits, and the article is about it or named it last, and nobody else holds it there (`taken`). Null when the text does not say. */
export function hostOfTitle(
  article: Article,
  title: { title: string; start: number; end: number; rank: boolean },
  taken: ReadonlySet<string> = NOBODY,
): BodyReference | null {
  if (title.rank || needsNoBody(title.title)) return null;
  const its = article.text[title.start - 1] === '其' ? firstOfSentence(article, title, (name) => titleFits(title.title, name)) : null;
  if (its) return its;
  const ofWhole = isWholeTitle(title.title);
  const fit = (name: string): number => {
    if (taken.has(name) || (!ofWhole && NO_FIRM.test(name) && OF_FIRM.test(title.title))) return 0;
    const fits = titleFits(title.title, name);
    return ofWhole || fits === 1 ? fits : 0;
  };
  return hostAt(article, title, fit, CLEAR);
}

/** The body at a place of the text that fits best (0 not at all, 1 clearly), or null when none comes near. */
export function hostAt(article: Article, at: { start: number; end: number }, fit: (name: string) => number, threshold: number): BodyReference | null {
  const block = article.blocks.find((candidate) => candidate.start <= at.start && at.start < candidate.end);
  let best: Organisation | null = null;
  let bestScore = threshold;
  let second = 0;
  for (const { organisation, weight } of wholesOf(article)) {
    const fits = fit(organisation.name);
    if (fits === 0) continue;
    let last: { start: number; end: number } | undefined;
    for (const mention of organisation.mentions) if (mention.start < at.start) last = mention;
    let score = weight + (fits === 1 ? 1 : 0);
    if (last && block && last.start >= block.start) score += 0.8 + (at.start - last.end < 50 ? 0.6 : 0);
    else if (last) score += 0.4;
    if (score > bestScore) {
      if (best) second = bestScore;
      bestScore = score;
      best = organisation;
    } else if (score > second) second = score;
  }
  return (
    best && {
      lead: bestScore - second,
      organisation: best.name,
      organisationId: best.id || null,
      unit: null,
      department: false,
      base: best.name,
      start: at.start,
      end: at.end,
    }
  );
}

/** The first fitting body of a sentence, for 其董事长: whom the sentence is about. */
function firstOfSentence(article: Article, at: { start: number; end: number }, fit: (name: string) => number): BodyReference | null {
  const sentence = article.sentences.find(({ start, end }) => start <= at.start && at.start < end);
  for (const { start, end, organisationId } of article.organisationMentions) {
    if (!sentence || start < sentence.start) continue;
    if (end > at.start) break;
    const named = article.organisations.find(({ id }) => id === organisationId);
    if (named && fit(named.name) > 0)
      return { organisation: named.name, organisationId: named.id, unit: null, department: false, base: named.name, start: at.start, end: at.end };
  }
  return null;
}

/** The fitting body that the text has named last before a place, for 该校 and the like. */
export function lastNamed(article: Article, at: { start: number; end: number }, fit: (name: string) => number): BodyReference | null {
  const mention = article.organisationMentions.findLast((other) => {
    if (other.end > at.start || other.form === 'anaphor') return false;
    const named = article.organisations.find(({ id }) => id === other.organisationId);
    return named !== undefined && fit(named.name) > 0;
  });
  const organisation = article.organisations.find(({ id }) => id === mention?.organisationId);
  return organisation
    ? { organisation: organisation.name, organisationId: organisation.id, unit: null, department: false, base: organisation.name, start: at.start, end: at.end }
    : null;
}
