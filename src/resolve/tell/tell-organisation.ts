import type { DatasetOrganisation, OrganisationPlace } from '../../model/dataset-organisation.js';
import type { OrganisationKind } from '../../model/organisation.js';
import { canonicalName } from '../organisations/canonical-name.js';
import { nameForm } from '../organisations/name-form.js';
import { readPlace } from '../organisations/read-place.js';
import { Tally, distinct } from './most-frequent.js';
import { articlesOf, type Told, toldOnce } from './told-once.js';

/** What one article says of one body. */
export interface OrganisationFact extends Told {
  name: string;
  aliases: string[];
  kind: OrganisationKind;
  parentId: string | null;
}

/** A body's row out of what all articles say of it; `fullName` is what a correction calls it. */
export function tellOrganisation(id: string, formerIds: string[], facts: readonly OrganisationFact[], fullName?: string): DatasetOrganisation {
  const names = new Tally<string>();
  const kinds = new Tally<OrganisationKind>();
  const parents = new Tally<string>();
  for (const { name, kind, parentId } of facts) {
    names.add(name);
    kinds.add(kind);
    if (parentId !== null && parentId !== id) parents.add(parentId);
  }
  const name = fullName ?? fullest(names);
  const kind = kinds.most() ?? 'other';
  const others = facts.flatMap((fact) => [fact.name, ...fact.aliases.filter((alias) => nameForm(canonicalName(alias), fact.kind) !== 'standIn')]);
  return {
    id,
    formerIds,
    name,
    aliases: distinct(others).filter((other) => other !== name),
    kind,
    parentId: parents.most() ?? null,
    place: placeOf(names, name),
    articles: articlesOf(toldOnce(facts)),
  };
}

/** The place that the body's name begins with, else one that another of its names does. */
function placeOf(names: Tally<string>, name: string): OrganisationPlace | null {
  for (const one of [name, ...names.ranked()]) {
    const place = readPlace(canonicalName(one));
    if (place) return place;
  }
  return null;
}

/** A name with its sitting (第三届江北省人民代表大会) is fuller, but good for some years only. */
const SITTING = /第[一二三四五六七八九十百]+届/;

/** What says nothing new of a body that is also named without it: 中国全国人大, 中共江北省委. */
const REDUNDANT = /^(?:中国共产党|中国|中共|中华人民共和国)/;

function isRedundant(name: string, names: Tally<string>): boolean {
  const rest = name.replace(REDUNDANT, '');
  return rest !== name && names.counts.has(rest);
}

/** The longest name among those that are in real use (a third as often as the most frequent), so that one misread name does not win. */
function fullest(names: Tally<string>): string {
  const ranked = names.ranked();
  const most = names.counts.get(ranked[0] ?? '') ?? 0;
  const used = ranked.filter((name) => (names.counts.get(name) ?? 0) * 3 >= most && !SITTING.test(name) && !isRedundant(name, names));
  return used.reduce((best, name) => (name.length > best.length ? name : best), used[0] ?? ranked[0] ?? '');
}
