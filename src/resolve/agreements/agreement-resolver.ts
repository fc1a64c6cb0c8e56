import type { ArticleRecord } from '../../model/article-record.js';
import { articleDay } from '../article-day.js';
import { compatibleDates, daysBetween, isDay } from '../compatible-dates.js';
import type { OrganisationResolver } from '../organisations/organisation-resolver.js';
import { anchorId } from '../stable-id.js';
import { UnionFind } from '../union-find.js';

interface Told {
  article: number;
  parties: number[];
  name: string | null;
  date: string | null;
  day: string | null;
  anchor: string;
}

/** Reports of one signing appear within this many days of each other when the articles give it no date. */
const REPORTING_DAYS = 31;

/** Finds which agreements of different articles are one: the same parties, dates that can be one, names that do not speak against it. */
export class AgreementResolver {
  readonly told: Told[] = [];
  readonly offsets: number[] = [];
  readonly unions = new UnionFind();

  constructor(private readonly organisations: OrganisationResolver) {}

  add(article: number, record: ArticleRecord, nodes: ReadonlyMap<string, number>): void {
    this.offsets.push(this.told.length);
    const seen = new Map<string, number>();
    for (const { parties, name, date } of record.agreements) {
      const partyNodes = parties.map(
        (party) => (party.organisationId === null ? undefined : nodes.get(party.organisationId)) ?? this.organisations.nodeOfName(party.name),
      );
      const keys = [...new Set(partyNodes.map((node) => this.organisations.keys.string(node)))].sort();
      const parts = [...keys, 'date', isDay(date) ? date : record.id];
      const ordinal = seen.get(parts.join('\0')) ?? 0;
      seen.set(parts.join('\0'), ordinal + 1);
      this.told.push({
        article,
        parties: partyNodes,
        name,
        date,
        day: articleDay(record),
        anchor: anchorId('agreement', ordinal === 0 ? parts : [...parts, String(ordinal)]),
      });
    }
  }

  /** Joins what is one. `first` does what corrections say before anything else is joined. */
  resolve(first: () => void = () => undefined): void {
    this.unions.grow(this.told.length);
    first();
    const byParties = new Map<string, number[]>();
    this.told.forEach(({ parties, anchor }, index) => {
      const key = [...new Set(parties.map((node) => this.organisations.unions.find(node)))].sort((a, b) => a - b).join(' ');
      byParties.set(key, [...(byParties.get(key) ?? []), index]);
      byParties.set(anchor, [...(byParties.get(anchor) ?? []), index]);
    });
    for (const group of byParties.values()) {
      for (let i = 0; i < group.length; i++) for (let j = i + 1; j < group.length; j++) this.compare(group[i] ?? 0, group[j] ?? 0);
    }
  }

  private compare(i: number, j: number): void {
    const [a, b] = [this.told[i], this.told[j]];
    if (!a || !b || a.article === b.article) return;
    if (a.anchor === b.anchor || (sameTime(a, b) && compatibleNames(a.name, b.name))) this.unions.union(i, j);
  }
}

function sameTime(a: Told, b: Told): boolean {
  if (a.date !== null && b.date !== null) return compatibleDates(a.date, b.date);
  const days = daysBetween(a.date !== null && isDay(a.date) ? a.date : a.day, b.date !== null && isDay(b.date) ? b.date : b.day);
  return days !== null && days <= REPORTING_DAYS;
}

/** 战略合作协议 and 战略合作框架协议 may be one report's shorter word for the other's; 采购合同 and 合作协议 are two things. */
function compatibleNames(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [short, long] = (a.length < b.length ? [a, b] : [b, a]).map((name) =>
    name.replace(/[《》“”\s（）()]/g, '').replace(/(?:框架|合作)?(?:协议书?|合同书?|备忘录|意向书)$/, ''),
  );
  return [...(short ?? '')].every((character) => (long ?? '').includes(character));
}
