/** So many articles name the holder of an office, and so many times more than they name another in it, that the other is misread there. */
const LEAST = 50;
const TIMES = 20;

interface Reign {
  name: number;
  articles: number;
  first: number;
  last: number;
}

/** Who holds offices of states, as far as all articles make it plain: four numbers for each name in each office. */
export class Rulers {
  private readonly reigns = new Map<number, Map<number, Reign>>();
  private readonly rulers = new Map<number, Reign>();

  /** An article of a day (0 without one) has a name in an office; both are numbers. */
  add(office: number, name: number, day: number): void {
    const names = this.reigns.get(office) ?? new Map<number, Reign>();
    this.reigns.set(office, names);
    const reign = names.get(name) ?? { name, articles: 0, first: day, last: day };
    names.set(name, reign);
    reign.articles++;
    reign.first = Math.min(reign.first, day);
    reign.last = Math.max(reign.last, day);
    const ruler = this.rulers.get(office);
    if (!ruler || reign.articles > ruler.articles || (reign.articles === ruler.articles && reign.first < ruler.first)) this.rulers.set(office, reign);
  }

  /** Whether a name in an office at a day is a misreading: all the time before and after another is named there, again and again. */
  isMisread(office: number, name: number, day: number): boolean {
    const ruler = this.rulers.get(office);
    if (!ruler || ruler.name === name || ruler.articles < LEAST || day <= ruler.first || day >= ruler.last) return false;
    return ruler.articles >= TIMES * (this.reigns.get(office)?.get(name)?.articles ?? 0);
  }
}
