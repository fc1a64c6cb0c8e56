/** What a page should say, from an annotated page's JSON file. */
export interface PageGold { id: string; title: string; titleAlternatives?: string[]; published: string | null; publisher: string | null; authors?: string[]; must: string[]; mustNot: string[]; hanCharacters: number }
/** What a reader made of a page; `body` is the text without headline and bylines. */
export interface PageRead { title?: string | null; published?: string | null; publisher?: string | null; authors?: string[]; text: string; body: string }

const flat = (text: string | null | undefined) => (text ?? '').normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Counts over pages what came out right, as the figures of the README are counted. */
export class PageTally {
  pages = 0;
  readonly right = { titles: 0, dates: 0, publishers: 0, length: 0 };
  readonly of = { dates: 0, publishers: 0, must: 0, mustNot: 0, authors: 0 };
  readonly out = { must: 0, mustNot: 0 };
  readonly authors = { right: 0, extra: 0 };
  private milliseconds = 0;

  add(gold: PageGold, read: PageRead, milliseconds = 0): void {
    const text = flat(read.text);
    const whole = flat(read.title) + text;
    this.pages++;
    this.milliseconds += milliseconds;
    if ([gold.title, ...(gold.titleAlternatives ?? [])].map(flat).includes(flat(read.title))) this.right.titles++;
    if (gold.published && ++this.of.dates && gold.published === read.published) this.right.dates++;
    if (gold.publisher && ++this.of.publishers && flat(gold.publisher) === flat(read.publisher)) this.right.publishers++;
    const wanted = new Set((gold.authors ?? []).map(flat));
    this.of.authors += wanted.size;
    for (const author of new Set((read.authors ?? []).map(flat))) this.authors[wanted.has(author) ? 'right' : 'extra']++;
    for (const words of gold.must) if (++this.of.must && text.includes(flat(words))) this.out.must++;
    for (const words of gold.mustNot) if (++this.of.mustNot && flat(words).length >= 4 && whole.includes(flat(words))) this.out.mustNot++;
    const ratio = han(read.body) / (gold.hanCharacters || 1);
    if (ratio >= 0.9 && ratio <= 1.1) this.right.length++;
  }

  row(name: string): string[] {
    const share = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
    return [
      name, `${this.right.titles}/${this.pages}`, `${this.right.dates}/${this.of.dates}`, `${this.right.publishers}/${this.of.publishers}`, `${this.authors.right}/${this.of.authors} +${this.authors.extra}`,
      share(this.out.must, this.of.must), share(this.out.mustNot, this.of.mustNot), `${this.right.length}/${this.pages}`, `${(this.milliseconds / this.pages).toFixed(0)} ms`,
    ];
  }
}
