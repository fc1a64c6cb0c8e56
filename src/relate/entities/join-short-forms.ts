import { shortForms } from '../../text/short-forms.js';
import { abbreviates, isPartOf, isWithoutPrefix } from './abbreviates.js';
import { ofOneCountry, startsWithState } from './world-brands.js';
import { standInWords } from './stand-in-words.js';
import { absorb, firstStart, type Group } from './group.js';

/** Joins a body that is written shorter elsewhere to the one body it can be short for. */
export function joinShortForms(groups: Map<string, Group>, brands: ReadonlySet<string>): void {
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
  const owners = new Set<string>(standInWords);
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
          (group) => group !== unit && group.folded.endsWith(unit.folded) && unit.folded.length >= 3 && firstStart(group) < firstStart(unit),
        ),
      );
    if (fuller.length === 1 && unit.mentions.every((mention) => mention.proper !== true)) absorb(groups, unit, fuller[0] as Group);
  }
}

const isOwner = (words: string, owners: ReadonlySet<string>) =>
  owners.has(words) || (words.length > 3 && /(?:集团|公司|大学|学院|政府|医院|总局|总公司|管委会|局|厅|研究院|中学|学校|银行|电视台|日报社)$/u.test(words));

/** The body that a shorter name can only be short for, null when there is none or the text does not say which. */
export function shortOwner(name: string, groups: readonly Group[], brands: ReadonlySet<string>): Group | null {
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
