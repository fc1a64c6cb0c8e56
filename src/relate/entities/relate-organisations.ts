import type { Article, OrganisationMention } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import { fold } from '../../text/fold.js';
import { anaphorReferent } from './anaphora.js';
import { kindOf } from './body-kind.js';
import { joinCommonNouns } from './common-nouns.js';
import { inHan } from './name-in-han.js';
import { introducedForms } from '../../text/introduced-forms.js';
import { parentOf } from './parents.js';
import { splitJoined } from './split-joined.js';
import { worldBrands } from './world-brands.js';
import { absorb, firstStart, type Group } from './group.js';
import { joinShortForms, shortOwner } from './join-short-forms.js';
import { trimMention } from './trim-mention.js';

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
  for (const mention of article.organisationMentions) trimMention(mention, folded);
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
  article.organisations = list.sort((a, b) => firstStart(a) - firstStart(b)).map((group, index) => toOrganisation(group, `o${index + 1}`, article));
  for (const [index, group] of list.entries()) {
    const parent = group.parent ? list.indexOf(group.parent) : -1;
    if (parent >= 0) (article.organisations[index] as Organisation).parentId = `o${parent + 1}`;
  }
}

/** 市政府, the only government of its level that the text names, or 管委会 of a zone: a body under the words that stand there. */
const OF_SOME_PLACE = /^(?:[省市县区州镇]政府|管委会)$/u;

/** 市政府 right behind 某某市委 is the government of that place, and goes by its full name. */
function nameWithPlace(group: Group, groups: readonly Group[]): void {
  if (!/^[省市县区州]政府$/u.test(group.folded)) return;
  const before = groups.find(
    (other) => other.mentions.some((mention) => mention.end === firstStart(group)) && other.folded.endsWith(`${group.folded[0]}委`) && other.folded.length > 2,
  );
  if (before) group.name = before.name.slice(0, -2) + group.name;
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
