import type { CorrectionTarget } from '../../model/correction.js';
import type { Interner } from '../columns/interner.js';
import { canonicalName } from '../organisations/canonical-name.js';
import type { OrganisationResolver } from '../organisations/organisation-resolver.js';
import type { PersonResolver } from '../people/person-resolver.js';

/** Finds what corrections are about among everything that was told. The people of an article and the keys of bodies are looked through once. */
export class Targets {
  private readonly byName = new Map<number, number[]>();
  private readonly byAnchor = new Map<number, number[]>();
  private readonly nodesByName = new Map<string, number[]>();
  private readonly nodesByAnchor = new Map<string, number>();
  constructor(
    private readonly people: PersonResolver,
    private readonly organisations: OrganisationResolver,
    private readonly articleIds: Interner,
    wanted: readonly CorrectionTarget[],
  ) {
    const names = new Set(wanted.flatMap((target) => (typeof target === 'string' ? [] : (people.names.known(target.name) ?? []))));
    const anchors = new Set(wanted.flatMap((target) => (typeof target === 'string' ? (people.anchors.known(target) ?? []) : [])));
    for (let index = 0; index < people.nameOf.length; index++) {
      if (names.has(people.nameOf.at(index))) push(this.byName, people.nameOf.at(index), index);
      if (anchors.has(people.anchorOf.at(index))) push(this.byAnchor, people.anchorOf.at(index), index);
    }
    if (wanted.some((target) => (typeof target === 'string' ? target.startsWith('o-') : target.type !== 'person'))) {
      for (const node of organisations.named()) {
        push(this.nodesByName, organisations.facts.nameOf(node), node);
        this.nodesByAnchor.set(organisations.anchorOf(node), node);
      }
    }
  }

  /** Indices of the people that a target picks out by what their own articles say. */
  peopleOf(target: CorrectionTarget): number[] {
    if (typeof target === 'string') return this.byAnchor.get(this.people.anchors.known(target) ?? -1) ?? [];
    if (target.type === 'organisation') return [];
    const article = target.article === undefined ? undefined : (this.articleIds.known(target.article) ?? -1);
    const body = target.organisation === undefined ? undefined : (this.organisations.known(target.organisation) ?? -1);
    return (this.byName.get(this.people.names.known(target.name) ?? -1) ?? []).filter(
      (index) =>
        (article === undefined || this.people.articleOf.at(index) === article) &&
        (body === undefined || (body >= 0 && this.people.reach(index).has(this.organisations.unions.find(body)))),
    );
  }

  /** Nodes of the bodies that a target picks out. */
  nodesOf(target: CorrectionTarget): number[] {
    if (typeof target === 'string') {
      const node = this.nodesByAnchor.get(target);
      return node === undefined ? [] : [node];
    }
    if (target.type === 'person') return [];
    const nodes = this.nodesByName.get(canonicalName(target.name)) ?? [];
    if (target.article === undefined) return nodes;
    const article = this.articleIds.known(target.article);
    const there = article === undefined ? new Set<number>() : new Set(this.organisations.nodes.at(article));
    return nodes.filter((node) => there.has(node));
  }

  articleOf(id: string): number | undefined {
    return this.articleIds.known(id);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
