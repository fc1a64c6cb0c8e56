import type { PackedArticle } from '../../page-data.js';
import { arrowLayer, drawArrows } from '../article/arrows.js';
import { layerSwitches } from '../article/layer-switches.js';
import { layMargin } from '../article/margin.js';
import { type Mark, marksOf } from '../article/mark.js';
import { markedText } from '../article/marked-text.js';
import { type Note, notes } from '../article/notes.js';
import { selection } from '../article/selection.js';
import { flash, textRange } from '../article/text-range.js';
import { h, webLink } from '../dom.js';
import { number, t } from '../i18n.js';
import { listedAround } from '../listed-articles.js';
import { missing } from '../missing.js';
import { address, go, type Route } from '../route.js';
import { detail, rowOf, table } from '../store.js';
import type { View } from '../view.js';
import { appendix } from '../article/appendix.js';
import { rail } from '../article/rail.js';

/** One article: its text with every mark, the notes in its margin, and what it tells of below. */
export async function articleView({ id, query }: Route): Promise<View> {
  const articles = await table('articles');
  const row = rowOf(articles.id, id);
  if (row < 0) return missing(id);
  const [article, listed] = await Promise.all([detail('article', row), listedAround(row)]);
  const at = listed.indexOf(row);
  const to = (target: number | undefined, doubt?: 'first' | 'last') => {
    if (target !== undefined) go(address('article', articles.id[target]!, { doubt: doubt ?? null }));
  };

  const marks = marksOf(article);
  const marked = markedText(article, marks);
  const paper = h('div', { class: 'paper' });
  const layer = arrowLayer();
  const margin = h('aside', { class: 'margin', 'aria-label': t('article.notes') });
  let active: Note | null = null;

  const placeOf = (start: number, end: number): DOMRect | null => [...(textRange(marked.element, article, start, end)?.getClientRects() ?? [])].at(-1) ?? null;
  const redraw = () => drawArrows(layer, active, placeOf);
  const activate = (note: Note | null) => {
    active?.element.classList.remove('active');
    active = note;
    note?.element.classList.add('active');
    lay();
  };
  const reveal = (start: number, end: number) => {
    const range = textRange(marked.element, article, start, end);
    if (!range) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    flash(paper, range);
  };
  const allNotes = notes(article, reveal);
  const lay = () => {
    const top = margin.getBoundingClientRect().top;
    layMargin(margin, allNotes, (start) => (textRange(marked.element, article, start, start + 1)?.getBoundingClientRect().top ?? top) - top);
    redraw();
  };
  const chosen = selection(article, marks, marked, paper, (mark) => {
    const note = mark && allNotes.find(({ element }) => element.dataset.agreement === mark.target);
    if (note && note !== active) activate(note);
  });
  const doubts = article.doubts.map(({ start, end }) => ({ start: start ?? 0, end: end ?? 1 }));
  let doubt = -1;
  const showDoubt = (next: number) => {
    const place = doubts[next];
    if (!place) return;
    doubt = next;
    const mark = marks.find(({ start, end }) => start === place.start && end === place.end);
    chosen.select(mark ?? null);
    reveal(place.start, place.end);
    const note = allNotes.find(({ element, start }) => element.classList.contains('doubt') && start === place.start);
    if (note) activate(note);
  };
  const stepDoubt = (by: 1 | -1) => {
    if (doubts[doubt + by]) return showDoubt(doubt + by);
    const others = by > 0 ? listed.slice(at + 1) : listed.slice(0, at).reverse();
    const target = others.find((other) => articles.doubts[other]! > 0);
    if (target === undefined) status.textContent = t('article.noDoubt');
    else to(target, by > 0 ? 'first' : 'last');
  };

  for (const note of allNotes) {
    note.element.addEventListener('pointerenter', () => { if (note.arrows.length > 0) activate(note); });
    note.element.addEventListener('focusin', () => { if (active !== note) activate(note); });
    margin.append(note.element);
  }
  const status = h('span', { role: 'status', class: 'quiet' });
  const bar = h('div', { class: 'bar' },
    h('div', { class: 'steps' },
      h('button', { type: 'button', disabled: at <= 0, onclick: () => to(listed[at - 1]) }, `‹ ${t('article.previous')}`, ' ', h('kbd', { 'aria-hidden': 'true' }, 'k')),
      h('span', { class: 'quiet' }, t('article.position', { row: number(at + 1), count: number(listed.length) })),
      h('button', { type: 'button', disabled: at >= listed.length - 1, onclick: () => to(listed[at + 1]) }, `${t('article.next')} ›`, ' ', h('kbd', { 'aria-hidden': 'true' }, 'j')),
      h('button', { type: 'button', onclick: () => stepDoubt(1) }, t('article.doubt'), ' ', h('kbd', { 'aria-hidden': 'true' }, 'n')),
      status),
    layerSwitches(marked.element, marks));
  paper.append(h('div', { class: 'column' }, imprint(article, articles.publisher[row]!, articles.published[row]!, articles.title[row]!), marked.element), margin, layer);
  const resized = new ResizeObserver(lay);
  const element = h('article', { class: 'article' }, rail(articles, listed, at), h('div', { class: 'desk' }, bar, paper, appendix(article, reveal)));

  return {
    element,
    name: articles.title[row]!,
    mounted: () => {
      resized.observe(marked.element);
      active = allNotes.find(({ arrows }) => arrows.length > 0) ?? null;
      active?.element.classList.add('active');
      lay();
      void document.fonts.ready.then(lay);
      const asked = query.get('doubt');
      if (asked) return showDoubt(asked === 'last' ? doubts.length - 1 : 0);
      const place = query.get('at');
      if (place !== null) showPlace(Number(place), marks, chosen.select, reveal);
    },
    unmounted: () => resized.disconnect(),
    keys: {
      j: () => to(listed[at + 1]),
      k: () => to(listed[at - 1]),
      n: () => stepDoubt(1),
      p: () => stepDoubt(-1),
      ArrowRight: () => chosen.step(1),
      ArrowLeft: () => chosen.step(-1),
      a: () => chosen.ask('accept'),
      r: () => chosen.ask('reject'),
      c: () => chosen.ask('correct'),
      u: () => chosen.ask('undo'),
      m: () => { if (!chosen.missed()) status.textContent = t('decide.missed.none'); },
      Enter: chosen.open,
    },
  };
}

function showPlace(start: number, marks: readonly Mark[], select: (mark: Mark) => void, reveal: (start: number, end: number) => void): void {
  const mark = marks.find((candidate) => candidate.start === start && candidate.kind !== 'agreement');
  if (mark) select(mark);
  reveal(start, mark?.end ?? start + 1);
}

function imprint(article: PackedArticle, publisher: string, published: string, title: string): HTMLElement {
  const headline = article.blocks.some(([kind]) => kind === 'headline');
  const parts = [publisher, published.slice(0, 10), article.authors.length > 0 ? `${t('article.authors')} ${article.authors.join('、')}` : ''].filter(Boolean);
  return h('header', { class: 'imprint' },
    headline ? null : h('h1', { class: 'headline' }, title),
    h('p', {}, parts.join(' · ')),
    h('p', { class: 'source' }, `${t('article.source')} `, article.url ? webLink(article.url) : h('code', {}, article.path ?? article.id)));
}
