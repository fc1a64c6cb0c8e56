import type { Correction, CorrectionTarget } from '../../model/correction.js';
import type { AgreementResolver } from '../agreements/agreement-resolver.js';
import type { Interner } from '../columns/interner.js';
import type { OrganisationResolver } from '../organisations/organisation-resolver.js';
import type { PersonResolver } from '../people/person-resolver.js';
import type { UnionFind } from '../union-find.js';
import type { Edit } from './edit-record.js';
import { Targets } from './targets.js';

/** Corrections at work: what they join and keep apart while resolving, and what they change in records afterwards. */
export class AppliedCorrections {
  /** Indices of corrections that found nothing to apply to. */
  readonly unmatched = new Set<number>();
  /** Changes of records, by the article's index. */
  readonly edits = new Map<number, Edit[]>();
  /** Full names given to bodies, by node. */
  readonly fullNames = new Map<number, string>();
  private readonly sides = new Map<UnionFind, Map<number, string>>();
  private readonly targets: Targets;

  constructor(
    private readonly corrections: readonly Correction[],
    private readonly people: PersonResolver,
    private readonly organisations: OrganisationResolver,
    private readonly agreements: AgreementResolver,
    articleIds: Interner,
  ) {
    this.targets = new Targets(people, organisations, articleIds, corrections.flatMap(targetsOf));
  }

  /** What a set split off by a correction is called; empty for one that no correction touched. */
  sideName(unions: UnionFind, root: number): string {
    return unions
      .sidesOf(root)
      .map((side) => this.sides.get(unions)?.get(side) ?? '')
      .join('\0');
  }

  /** Ids that lead to what a correction is about. */
  affected(at: number): string[] {
    const correction = this.corrections[at];
    if (!correction) return [];
    return [
      ...new Set(
        targetsOf(correction).flatMap((target) => [
          ...this.targets.peopleOf(target).map((index) => this.people.anchors.string(this.people.anchorOf.at(index))),
          ...this.targets.nodesOf(target).map((node) => this.organisations.anchorOf(node)),
          ...(typeof target === 'string' && target.startsWith('a-') ? [target] : []),
        ]),
      ),
    ].sort();
  }

  toOrganisations(): void {
    const { unions } = this.organisations;
    this.part(unions, (target) => this.targets.nodesOf(target));
    this.each('fullName', ({ thing, name }, at) => {
      const nodes = this.targets.nodesOf(thing);
      if (nodes.length === 0) return this.unmatched.add(at);
      const full = this.organisations.nodeOfName(name);
      unions.grow(full + 1);
      for (const node of nodes) {
        unions.union(full, node);
        this.fullNames.set(node, name);
      }
    });
    this.join(unions, (target) => this.targets.nodesOf(target));
  }

  /** Renames people picked out by words; those picked out by id wait until it is known who they are. */
  renameByWords(): void {
    this.each('rename', ({ thing, name }) => {
      if (typeof thing !== 'string') for (const index of this.targets.peopleOf(thing)) this.people.rename(index, name);
    });
  }

  /** Renames people picked out by id, once resolved; true when there were any, so that people must be resolved again. */
  renameById(): boolean {
    let any = false;
    this.each('rename', ({ thing, name }) => {
      if (typeof thing !== 'string') return;
      for (const index of this.members(this.targets.peopleOf(thing))) {
        this.people.rename(index, name);
        any = true;
      }
    });
    return any;
  }

  toPeople(): void {
    this.part(this.people.unions, (target) => this.targets.peopleOf(target));
    this.join(this.people.unions, (target) => this.targets.peopleOf(target));
  }

  toAgreements(): void {
    const pick = (target: CorrectionTarget): number[] => this.agreementsOf(target);
    this.part(this.agreements.unions, pick);
    this.join(this.agreements.unions, pick);
  }

  /** Turns corrections of single records into edits and finds those that no longer apply. */
  toRecords(): void {
    this.corrections.forEach((correction, at) => {
      switch (correction.kind) {
        case 'rename':
          return this.edit(at, this.everyone(correction.thing), { change: 'rename', name: correction.name });
        case 'notAPerson':
          return this.edit(at, this.everyone(correction.thing), { change: 'remove' });
        case 'leaveOut':
          return this.edit(at, this.members(this.targets.peopleOf(correction.thing)), { change: 'blackOut' });
        case 'notAnOrganisation':
          return this.removeOrganisations(at, correction.thing);
        case 'confirm':
          if (!this.found(correction.thing)) this.unmatched.add(at);
          return;
        case 'same':
        case 'notSame':
          if (!correction.things.every((target) => this.found(target))) this.unmatched.add(at);
      }
    });
  }

  private agreementsOf(target: CorrectionTarget): number[] {
    const anchor = typeof target === 'string' ? this.agreements.anchors.known(target) : undefined;
    const found: number[] = [];
    if (anchor !== undefined) for (let index = 0; index < this.agreements.length; index++) if (this.agreements.anchorOf.at(index) === anchor) found.push(index);
    return found;
  }

  private found(target: CorrectionTarget): boolean {
    return (
      this.targets.peopleOf(target).length > 0 ||
      this.targets.nodesOf(target).length > 0 ||
      this.agreementsOf(target).length > 0
    );
  }

  /** An id means all that is now known under it, words mean just what they pick out. */
  private everyone(target: CorrectionTarget): number[] {
    const picked = this.targets.peopleOf(target);
    return typeof target === 'string' ? this.members(picked) : picked;
  }

  /** Everyone who is one with somebody of the list. */
  private members(picked: readonly number[]): number[] {
    const roots = new Set(picked.map((index) => this.people.unions.find(index)));
    if (roots.size === 0) return [];
    const members: number[] = [];
    for (let index = 0; index < this.people.nameOf.length; index++) if (roots.has(this.people.unions.find(index))) members.push(index);
    return members;
  }

  private edit(at: number, people: readonly number[], change: Pick<Edit, 'change' | 'name'>): void {
    if (people.length === 0) this.unmatched.add(at);
    for (const index of people) {
      const article = this.people.articleOf.at(index);
      this.push(article, { list: 'people', at: index - this.people.offsets.at(article), ...change });
    }
  }

  private removeOrganisations(at: number, target: CorrectionTarget): void {
    const nodes = new Set(this.targets.nodesOf(target));
    const only = typeof target === 'string' || target.article === undefined ? undefined : this.targets.articleOf(target.article);
    if (nodes.size === 0) this.unmatched.add(at);
    else
      for (let article = only ?? 0; article < (only === undefined ? this.organisations.nodes.length : only + 1); article++) {
        this.organisations.nodes.at(article).forEach((node, place) => {
          if (nodes.has(node)) this.push(article, { list: 'organisations', at: place, change: 'remove' });
        });
      }
  }

  private part(unions: UnionFind, pick: (target: CorrectionTarget) => number[]): void {
    const names = new Map<number, string>();
    this.sides.set(unions, names);
    this.each('notSame', ({ things }) => {
      const picked = things.map((target) => ({ target, nodes: pick(target) })).filter(({ nodes }) => nodes.length > 0);
      picked.forEach((one, i) => {
        for (const other of picked.slice(i + 1)) {
          const side = unions.keepApart(
            one.nodes,
            other.nodes.filter((node) => !one.nodes.includes(node)),
          );
          names.set(side, JSON.stringify(one.target));
          names.set(side + 1, JSON.stringify(other.target));
        }
      });
    });
  }

  private join(unions: UnionFind, pick: (target: CorrectionTarget) => number[]): void {
    this.each('same', ({ things }) => {
      const [first, ...others] = things.flatMap(pick);
      if (first !== undefined) for (const other of others) unions.union(first, other);
    });
  }

  private each<K extends Correction['kind']>(kind: K, act: (correction: Extract<Correction, { kind: K }>, at: number) => void): void {
    this.corrections.forEach((correction, at) => {
      if (correction.kind === kind) act(correction as Extract<Correction, { kind: K }>, at);
    });
  }

  private push(article: number, edit: Edit): void {
    this.edits.set(article, [...(this.edits.get(article) ?? []), edit]);
  }
}

function targetsOf(correction: Correction): CorrectionTarget[] {
  if (correction.kind === 'missed') return [];
  return correction.kind === 'same' || correction.kind === 'notSame' ? correction.things : [correction.thing];
}
