import { EDITOR_LABELS } from '../../lexicon/page-labels.js';
import { commentName, furnitureName } from './container-names.js';
import { flat } from './flat.js';
import type { Removal } from '../../model/article.js';
import { labelled } from './labelled.js';
import { furniturePhrase, isPassage, isTailHeading } from './furniture-phrases.js';
import { isLinkLine, isProse } from './line-values.js';
import type { Body } from './find-body.js';
import type { Box, PageLine, PageLines } from './page-lines.js';

const ATTACHMENT = /^\s*(?:附件|附表|附录|附图|附)\s*\d*\s*[：:.、]?|\.(?:docx?|xlsx?|pdf|zip|rar|wps|ofd|et)(?:\?|$)/i;
/** Share of the prose that may follow a heading such as 相关阅读 for the rest to be cut off. */
const TAIL_SHARE = 0.3;
const EDITOR_ONLY = new RegExp(`^[\\s【\\[（(]*(?:(?:${EDITOR_LABELS.filter((label) => /编|編|校|排版|监制|主任|监|策划|统筹|制作/.test(label)).join('|')})\\s*[：:／/︱丨 ]\\s*[^：:，。]{0,30}?[\\s】\\]）)|丨]*)+$`);

/** The lines of a body that belong to the article, with their indexes in the page. */
export interface PrunedBody { kept: { index: number; line: PageLine }[]; removals: Removal[] }

/** The headline's words, and its last line; -1 when it does not stand above the body. */
export interface HeadlinePlace { text: string | null; last: number }

/** Leaves out what stands inside the body's box and is no part of the article; every removal is logged with its reason. `remove` names elements that the user wants out. */
export function pruneBody(page: PageLines, body: Body, headline: HeadlinePlace, remove: readonly string[]): PrunedBody {
  return new Pruning(page, body, headline, remove).result();
}

class Pruning {
  private readonly reasons: (readonly [string, string] | null)[];
  private readonly first: number;
  private readonly last: number;

  constructor(private readonly page: PageLines, private readonly body: Body, headline: HeadlinePlace, remove: readonly string[]) {
    this.first = body.box.first;
    this.last = body.box.last;
    this.reasons = new Array(this.last - this.first).fill(null);
    this.dropNamed(remove.map((name) => name.toLowerCase()));
    this.dropAboveHeadline(headline.text, headline.last);
    this.dropFurnitureBoxes();
    this.dropLines();
    this.cutTail();
    this.dropLooseHeadings();
    this.dropLead();
  }

  result(): PrunedBody {
    const pruned: PrunedBody = { kept: [], removals: [] };
    this.reasons.forEach((reason, at) => {
      const index = this.first + at;
      const line = this.line(index);
      if (reason === null) pruned.kept.push({ index, line });
      else pruned.removals.push({ rule: reason[0], reason: reason[1], excerpt: line.text.slice(0, 80), start: line.runs[0]?.[1] ?? null, end: endOf(line) });
    });
    return pruned;
  }

  private line(index: number): PageLine {
    return this.page.lines[index]!;
  }

  private drop(index: number, rule: string, reason: string): void {
    const at = index - this.first;
    if (at >= 0 && at < this.reasons.length && this.reasons[at] === null) this.reasons[at] = [rule, reason];
  }

  private isKept(index: number): boolean {
    return this.reasons[index - this.first] === null;
  }

  /** What the user's file of sites says to leave out. */
  private dropNamed(names: readonly string[]): void {
    if (names.length) for (const box of this.page.boxes) if (box.names.some((name) => names.includes(name))) this.dropBox(box, 'page/site', `the file of sites leaves ${box.names.find((name) => names.includes(name))} out`);
  }

  /** The headline is a block of its own; what stands above it in the same box is navigation. */
  private dropAboveHeadline(text: string | null, last: number): void {
    for (let index = this.first; index <= last && index < this.last; index++) this.drop(index, 'page/headline', 'the headline, or what stands above it');
    const wanted = text === null ? '' : flat(text);
    if (wanted) for (let index = this.first; index < this.last && index < this.first + 12; index++) if (flat(this.line(index).text) === wanted) this.drop(index, 'page/headline', 'repeats the headline');
  }

  private dropFurnitureBoxes(): void {
    const total = this.prose(this.first, this.last);
    for (const box of this.page.boxes) {
      if (box === this.body.box || box.first < this.first || box.last > this.last || box.last === box.first || !inside(box, this.body.box)) continue;
      const share = this.prose(box.first, box.last) / Math.max(total, 1);
      const name = commentName(box.names) ?? furnitureName(box.names);
      if (name && !box.known && share < (commentName(box.names) ? 0.6 : 0.35)) this.dropBox(box, 'page/furniture', `inside an element named ${name}`);
      else if (/^(?:aside|nav|footer)$/.test(box.tag) && share < 0.8) this.dropBox(box, 'page/furniture', `inside <${box.tag}>`);
      else if (isLinkList(this.page.lines, box)) this.dropBox(box, 'page/link-list', 'a list of links');
    }
  }

  private dropBox(box: Box, rule: string, reason: string): void {
    for (let index = box.first; index < box.last; index++) this.drop(index, rule, reason);
  }

  private prose(first: number, last: number): number {
    let sum = 0;
    for (let index = first; index < last; index++) sum += Math.max(0, this.body.values[index]!);
    return sum;
  }

  private dropLines(): void {
    for (let index = this.first; index < this.last; index++) {
      const line = this.line(index);
      const phrase = furniturePhrase(line.text);
      if (phrase) this.drop(index, 'page/phrase', `says "${phrase}"`);
      else if (isPassage(line.text)) this.drop(index, 'page/passage', 'leads to another article');
      else if (line.text.length <= 120 && EDITOR_ONLY.test(line.text)) this.drop(index, 'page/editors', 'names only editors');
      else if (isLinkLine(line) && !isAttachment(line) && line.counts.stops === 0) this.drop(index, 'page/link', 'a link and little else');
    }
  }

  /** From a heading of other news on, all is other news, unless most of the article is still to come. */
  private cutTail(): void {
    const total = this.prose(this.first, this.last);
    for (let index = this.first; index < this.last; index++) {
      if (!isTailHeading(this.line(index).text)) continue;
      const rest = this.prose(index, this.last);
      if (index > this.first && rest < TAIL_SHARE * total) {
        for (let after = index; after < this.last; after++) this.drop(after, 'page/tail', `follows "${this.line(index).text.slice(0, 20)}"`);
        return;
      }
      this.drop(index, 'page/tail', 'a heading of other news');
    }
  }

  /** A short line above links that were left out was their heading. */
  private dropLooseHeadings(): void {
    for (let index = this.last - 2; index >= this.first; index--) {
      const line = this.line(index);
      if (!this.isKept(index) || line.text.length > 14 || isProse(line) || line.kind === 'caption') continue;
      const next = this.reasons[index + 1 - this.first];
      const second = this.reasons[index + 2 - this.first];
      if ((next?.[0] === 'page/link' || next?.[0] === 'page/link-list') && (second?.[0] === 'page/link' || second?.[0] === 'page/link-list')) this.drop(index, 'page/link-heading', 'a heading of links');
    }
  }

  /** Date, source and counters above the first paragraph are values of the page, not text. */
  private dropLead(): void {
    for (let index = this.first; index < this.last; index++) {
      if (!this.isKept(index)) continue;
      const line = this.line(index);
      if (isProse(line)) return;
      const labels = labelled(line);
      const bare = line.text.replace(/\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?|\d{1,2}:\d{2}(?::\d{2})?|[\s|｜丨[\]【】()（）]/g, '');
      if (bare === '' || /^(?:大|中|小|字号|字体|打印|分享|收藏|T|\+|-)+$/.test(bare)) this.drop(index, 'page/meta-line', 'date or buttons of the page');
      else if (labels.length && line.text.length <= 160 && labels[0]!.at <= 12 && labels.some((label) => label.kind === 'published' || label.kind === 'source' || label.kind === 'counter') && line.counts.stops === 0) this.drop(index, 'page/meta-line', 'date, source or counters of the page');
    }
  }
}

function inside(box: Box, outer: Box): boolean {
  for (let at = box.parent; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** At least three lines, most of them links, and hardly any prose. */
function isLinkList(lines: readonly PageLine[], box: Box): boolean {
  const size = box.last - box.first;
  if (size < 3 || size > 400) return false;
  let links = 0;
  for (let index = box.first; index < box.last; index++) {
    const line = lines[index]!;
    if (isLinkLine(line) && !isAttachment(line)) links++;
    else if (isProse(line)) return false;
  }
  return links >= 0.6 * size;
}

function isAttachment(line: PageLine): boolean {
  return ATTACHMENT.test(line.text) || line.hrefs.some((href) => ATTACHMENT.test(href));
}

function endOf(line: PageLine): number | null {
  const last = line.runs.at(-1);
  return last ? last[1] + last[2] : null;
}
