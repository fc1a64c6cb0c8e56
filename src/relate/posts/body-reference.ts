import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { fold } from '../../text/fold.js';
import { placeNames } from '../../text/place-names.js';
import { withoutLevel } from '../entities/abbreviates.js';
import { baseOf, WITH_UNIT } from './base-of.js';
import { isJoint, isOfPlaceName, isPlainUnitName, isSmallUnit, isUnitName, ofItself, standInOf, standingOf } from './departments.js';
import { gluedBody, jointCompany } from './glued-bodies.js';
import { hostAt, lastNamed, wholesOf } from './hosts.js';
import type { Item } from './line-items.js';
import type { RelativePlaces } from './relative-places.js';
import { isShortFor } from './short-body.js';
import { standsFor } from './stand-ins.js';
import { bodyOfWords } from './body-of-words.js';

/** A body as a post names it: an organisation of the record, or a place, and the unit inside it. */
export interface BodyReference {
  organisation: string;
  organisationId: string | null;
  unit: string | null;
  /** A department by its looks: its name is a plain word and it stands in no named body. */
  department: boolean;
  /** Whether the text itself says whose department it is: the list's owner, or the place. */
  told?: boolean;
  /** The name begins with a word for the body it is a department of: 学校教务处. */
  spoken?: boolean;
  /** How far it was ahead of the next body that it could be, where the article's bodies were weighed. */
  lead?: number;
  /** A place, for its own posts alone. */
  place?: boolean;
  /** What a sibling department hangs on: the body without its last unit. */
  base: string;
  start: number;
  end: number;
}

const RELATIVE =
  /^([省市县縣区區旗州镇鎮乡鄉])(?=委|府|政|人|纪|监|公|教|卫|党|总工|[科文作记]协|[文侨残妇]联|[侨外台府编]办|.{2,12}[局厅办处委院会心站社队校馆所联])/u;

/** Words for a body that nothing before them has named. */
const STAND_IN = /^(?:该|本|我)?(?:学校|學校|学院|學院|公司|集团|集團|医院|醫院|中心|协会|協會|学会|學會|商会|商會|局|院|校|联盟|基金会|研究院)$/u;

const references = new WeakMap<Organisation, Omit<BodyReference, 'start' | 'end'>>();

/** The body that an item of a line stands for; null when the text does not say which. */
export function referenceTo(article: Article, item: Item, places: RelativePlaces): BodyReference | null {
  const words = article.text.slice(item.start, item.end);
  const printed = words.includes(' ') ? words.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '') : words;
  const place = { start: item.start, end: item.end };
  if (/^[该該此]/u.test(printed) && (item.kind === 'stand-in' || (item.kind === 'body' && item.mention.organisationId === undefined))) {
    const told = lastNamed(article, item, standsFor(printed.slice(1)));
    if (told) return { ...told, ...place };
  }
  const founded = item.kind === 'stand-in' && /^(?:合资|合營|合营|项目)/u.test(printed) ? jointCompany(article) : null;
  if (founded) return { ...ofOrganisation(founded), ...place };
  if (item.kind === 'stand-in' || (item.kind === 'body' && printed.length === 1)) return hostAt(article, item, standsFor(printed), 0.5);
  if (item.kind === 'unit') return bodyOfWords(printed, place, !/^第.+届/u.test(printed));
  if (item.kind === 'body') {
    const organisation = article.organisations.find((candidate) => candidate.id === item.mention.organisationId);
    if (organisation) {
      const standing = standingOf(article, organisation);
      const joint = /公司$/u.test(printed) && /(?:合资|合營|合营|联营|项目|新)$/u.test(item.gap) ? jointCompany(article) : null;
      if (joint) return { ...ofOrganisation(joint), ...place };
      const branch = branchOf(article, printed, item.end);
      if (branch) return { ...ofOrganisation(branch), ...place };
      const glued = item.mention.form === 'anaphor' ? gluedBody(article, item, printed) : null;
      if (glued) return glued;
      if (item.mention.form === 'anaphor' && (standing === 'unit' || (isJoint(organisation.name) && printed.includes('校')))) {
        const host = hostAt(article, item, standsFor(printed), 0.5);
        if (host) return { ...host, ...place };
      }
      const standIn = standing === 'unit' ? standInOf(organisation.name) : '';
      if (standIn) {
        const host =
          (/^[该該]/u.test(standIn) ? lastNamed(article, item, standsFor(standIn.slice(1))) : null) ?? hostAt(article, item, standsFor(standIn), 0.5);
        if (host) return { ...wholeSchool(standIn, host), unit: organisation.name.slice(standIn.length), spoken: true, ...place };
      }
      let known = references.get(organisation);
      if (!known) {
        const reference = withParent(article, organisation, places, item.start);
        known = { ...reference, department: standing === 'unit', base: baseOf(reference.organisation) };
        // 县教育局 may be another county's further on
        if (standing !== 'relative') references.set(organisation, known);
      }
      // 集团 is the group, though the text has named only a department of it in full
      if (
        item.mention.form === 'anaphor' &&
        !known.organisation.endsWith(printed.replace(/^[该該本我]/u, '')) &&
        known.unit === null &&
        known.base !== known.organisation &&
        WITH_UNIT.test(known.organisation)
      )
        return { ...known, organisation: known.base, organisationId: null, ...place };
      const second = /[室办处部局](（[^（）]+）)$/u.exec(printed)?.[1];
      if (second && !known.organisation.endsWith('）'))
        return known.unit === null
          ? { ...known, organisation: known.organisation + second, organisationId: null, ...place }
          : { ...known, unit: known.unit + second, ...place };
      // 我办 is the body whose news this is, no department of the list's
      return { ...known, department: known.department && !/^[我本]/u.test(printed), ...place };
    }
  }
  const host = item.kind === 'body' && STAND_IN.test(printed) ? hostAt(article, item, standsFor(printed), 0.5) : null;
  if (host) return { ...host, ...place };
  const level = item.kind === 'body' ? RELATIVE.exec(printed)?.[1] : undefined;
  const full = level ? places.of(level, item.start) : null;
  return {
    organisation: full ? full + printed.slice(1) : printed,
    organisationId: null,
    unit: null,
    department: item.kind === 'body' && isPlainUnitName(printed),
    base: printed,
    ...(item.kind === 'place' ? { place: true } : {}),
    ...place,
  };
}

/** 学校科研处 in an article of 云岭大学园艺学院: the university's. */
function wholeSchool(standIn: string, host: BodyReference): BodyReference {
  const base = /校/u.test(standIn) && host.unit === null ? baseOf(host.organisation) : host.organisation;
  return base === host.organisation ? host : { ...host, organisation: base, organisationId: null, base };
}

const ofOrganisation = ({ id, name }: Organisation) => ({ organisation: name, organisationId: id, unit: null, department: false, base: name });

/** 云帆（重庆）|总经理: the branch whose name begins so. */
function branchOf(article: Article, printed: string, end: number): Organisation | null {
  const bracket = article.text[end] === '（' ? /^（\p{Script=Han}{2,4}）(?=\p{Script=Han})/u.exec(article.text.slice(end, end + 8))?.[0] : undefined;
  if (!bracket) return null;
  return article.organisations.find(({ name }) => name.startsWith(printed + bracket)) ?? null;
}

function withParent(
  article: Article,
  organisation: Organisation,
  places: RelativePlaces,
  at: number,
): Pick<BodyReference, 'organisation' | 'organisationId' | 'unit'> {
  const parent = organisation.parentId ? article.organisations.find((candidate) => candidate.id === organisation.parentId) : undefined;
  if (parent) {
    const form = [parent.name, ...parent.aliases]
      .filter((alias) => organisation.name.startsWith(alias) && isPartOf(organisation.name.slice(alias.length), alias === parent.name))
      .sort((a, b) => b.length - a.length)[0];
    if (form) {
      const above = withParent(article, parent, places, at);
      return { ...above, unit: (above.unit ?? '') + organisation.name.slice(form.length).replace(/^原/u, '') };
    }
  }
  const owner = ownerByShortForm(article, organisation);
  if (owner) return owner;
  const level = RELATIVE.exec(organisation.name)?.[1];
  const full = level ? places.of(level, at) : null;
  return { organisation: full ? full + organisation.name.slice(1) : organisation.name, organisationId: organisation.id, unit: null };
}

/** 教务处 behind a body's name is a part of it; 研究院 behind a short form is a body of its own, and （中国）有限公司 behind any. */
function isPartOf(rest: string, full: boolean): boolean {
  if (/^[（(]/u.test(rest) || ofItself(rest)) return false;
  return full || isSmallUnit(rest) || /^.{2,}(?:学院|中心)$/u.test(rest);
}

/** 云岭航院教务处: the unit's name begins with a short form of another body. */
function ownerByShortForm(article: Article, organisation: Organisation): Owner | null {
  let owner = owners.get(organisation);
  if (owner === undefined) owners.set(organisation, (owner = findOwner(article, organisation)));
  return owner;
}

/** Last characters of short forms: 云岭航院, 云岭职高. */
const SHORT_ENDS = '大院职校专高团司局台馆所社行会中电建业';
type Owner = Pick<BodyReference, 'organisation' | 'organisationId' | 'unit'>;
const owners = new WeakMap<Organisation, Owner | null>();

function findOwner(article: Article, organisation: Organisation): Owner | null {
  const { name } = organisation;
  if (
    name.length > 14 ||
    name.length < 6 ||
    placeNames.longest(name, 0, name.length) > 1 ||
    ofItself(name) ||
    isOfPlaceName(name) ||
    !isUnitName(name) ||
    isJoint(name)
  )
    return null;
  for (const whole of wholesOf(article)) {
    const alias =
      whole.organisation === organisation
        ? undefined
        : [...whole.organisation.aliases, withoutLevel(whole.organisation.name)].find(
            (form) =>
              form.length >= 2 && name.startsWith(form) && (isSmallUnit(name) || isPlainUnitName(name.slice(form.length))) && name.length >= form.length + 3,
          );
    if (alias) return { organisation: whole.organisation.name, organisationId: whole.organisation.id, unit: name.slice(alias.length) };
  }
  for (let length = Math.min(6, name.length - 3); length >= 3; length--) {
    const rest = name.slice(length);
    if (!SHORT_ENDS.includes(fold(name[length - 1] as string)) || rest.length < 3 || !isUnitName(rest)) continue;
    const found = wholesOf(article).filter((whole) => whole.organisation !== organisation && isShortFor(name.slice(0, length), whole.organisation.name));
    const owner = found[0]?.organisation;
    if (!owner || found.length !== 1 || owner.name.endsWith(rest) || owner.name.includes(name)) continue;
    return { organisation: owner.name, organisationId: owner.id, unit: rest };
  }
  return null;
}

/** The unit inside the body that the list is about: 医务部 in a list of a hospital. */
export function inside(unit: BodyReference, whole: BodyReference): BodyReference {
  if (unit.unit === null && whole.base !== unit.organisation && unit.organisation.length > 3 && whole.base.endsWith(unit.organisation))
    return { ...whole, start: unit.start, end: unit.end };
  if (whole.base === unit.organisation || whole.organisation === unit.organisation || unit.organisation.startsWith(whole.organisation)) return unit;
  return {
    ...unit,
    organisation: whole.base,
    organisationId: whole.base === whole.organisation ? whole.organisationId : null,
    unit: unit.organisation + (unit.unit ?? ''),
    department: false,
    base: whole.base,
  };
}
