import { compatibleDates, daysBetween, isDay } from '../compatible-dates.js';
import { Interner } from '../columns/interner.js';
import { IntList } from '../columns/int-list.js';
import { ListOfLists } from '../columns/list-of-lists.js';
import { PairList } from '../columns/pair-list.js';
import type { AgreementDigest } from '../digest/digest-agreements.js';
import type { OrganisationResolver } from '../organisations/organisation-resolver.js';
import { UnionFind } from '../union-find.js';

/** Reports of one signing appear within this many days of each other when the articles give it no date. */
const REPORTING_DAYS = 31;
const NONE = -1;

/** Finds which agreements of different articles are one: the same parties, dates that can be one, names that do not speak against it. */
export class AgreementResolver {
  /** Where each article's agreements begin among all of them. */
  readonly offsets = new IntList();
  readonly unions = new UnionFind();
  readonly anchors = new Interner();
  readonly anchorOf = new IntList();
  private readonly articleOf = new IntList();
  private readonly parties = new ListOfLists();
  /** Names, dates and days of articles. */
  private readonly words = new Interner();
  private readonly names = new IntList();
  private readonly dates = new IntList();
  private readonly days = new IntList();

  constructor(private readonly organisations: OrganisationResolver) {}

  get length(): number {
    return this.anchorOf.length;
  }

  /** Takes in an article's agreements; `day` is the day it tells from, `nodes` are the nodes of its keys. */
  add(article: number, day: string | null, agreements: readonly AgreementDigest[], nodes: readonly number[]): void {
    this.offsets.push(this.length);
    for (const { parties, name, date, anchor } of agreements) {
      this.anchorOf.push(this.anchors.number(anchor));
      this.articleOf.push(article);
      this.parties.push(parties.map((key) => nodes[key] ?? 0));
      this.names.push(this.word(name));
      this.dates.push(this.word(date));
      this.days.push(this.word(day));
    }
  }

  /** Joins what is one. `first` does what corrections say before anything else is joined. */
  resolve(first: () => void = () => undefined): void {
    this.unions.grow(this.length);
    first();
    const groups = new Interner();
    const byGroup = new PairList();
    for (let index = 0; index < this.length; index++) {
      const parties = [...new Set(this.parties.at(index).map((node) => this.organisations.unions.find(node)))].sort((a, b) => a - b);
      byGroup.push(groups.number(parties.join(' ')), index);
      byGroup.push(groups.number(this.anchors.string(this.anchorOf.at(index))), index);
    }
    for (const { from, to } of byGroup.sort().runs()) {
      for (let i = from; i < to; i++) for (let j = i + 1; j < to; j++) this.compare(byGroup.second(i), byGroup.second(j));
    }
  }

  private compare(i: number, j: number): void {
    if (this.articleOf.at(i) === this.articleOf.at(j)) return;
    if (this.anchorOf.at(i) === this.anchorOf.at(j) || (sameTime(this.times(i), this.times(j)) && compatibleNames(this.text(this.names.at(i)), this.text(this.names.at(j)))))
      this.unions.union(i, j);
  }

  private times(index: number): Times {
    return { date: this.text(this.dates.at(index)), day: this.text(this.days.at(index)) };
  }

  private word(text: string | null): number {
    return text === null ? NONE : this.words.number(text);
  }

  private text(word: number): string | null {
    return word === NONE ? null : this.words.string(word);
  }
}

/** When an agreement was made, and when its article appeared. */
interface Times {
  date: string | null;
  day: string | null;
}

function sameTime(a: Times, b: Times): boolean {
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
