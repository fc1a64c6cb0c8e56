import { appendix } from '../article/appendix.js';
import { doubtSteps } from '../article/doubt-steps.js';
import { imprint } from '../article/imprint.js';
import { layerSwitches } from '../article/layer-switches.js';
import { margin } from '../article/margin.js';
import { marksOf } from '../article/mark.js';
import { markedText } from '../article/marked-text.js';
import { rail } from '../article/rail.js';
import { selection } from '../article/selection.js';
import { flash, textRange } from '../article/text-range.js';
import { h } from '../dom.js';
import { number, t } from '../i18n.js';
import { listedAround } from '../listed-articles.js';
import { missing } from '../missing.js';
import { address, go, type Route } from '../route.js';
import { detail, rowOf, table } from '../store.js';
import type { View } from '../view.js';

/** One article: its text with every mark, the notes in its margin, and what it tells of below. */
export async function articleView({ id, query }: Route): Promise<View> {
  const articles = await table('articles');
  const row = await rowOf(articles.id, id);
  if (row < 0) return missing(id);
  const [article, listed] = await Promise.all([detail('article', row), listedAround(row)]);
  const at = listed.indexOf(row);
  const to = (target: number | undefined, doubt: 'first' | 'last' | null = null) => {
    if (target !== undefined) go(address('article', articles.id[target]!, { doubt }));
  };

  const marks = marksOf(article);
  const text = markedText(article, marks);
  const paper = h('div', { class: 'paper' });
  const status = h('span', { role: 'status', class: 'quiet' });
  const reveal = (start: number, end: number) => {
    const range = textRange(text.element, article, start, end);
    if (!range) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    flash(paper, range);
  };
  const side = margin(article, text.element, reveal);
  const chosen = selection(article, marks, text, paper, (mark) => { if (mark?.kind === 'agreement') side.openAgreement(mark.target); });
  const doubts = doubtSteps(article, articles, listed, at, {
    reveal: (start, end) => {
      chosen.select(marks.find((mark) => mark.start === start && mark.end === end) ?? null);
      side.openDoubt(start);
      reveal(start, end);
    },
    leave: to,
    end: () => { status.textContent = t('article.noDoubt'); },
  });
  const showPlace = (start: number) => {
    const mark = marks.find((candidate) => candidate.start === start && candidate.kind !== 'agreement') ?? null;
    chosen.select(mark);
    reveal(start, mark?.end ?? start + 1);
  };

  const showWord = (word: string) => {
    const start = article.text.toLowerCase().indexOf(word.toLowerCase());
    if (start >= 0) reveal(start, start + word.length);
  };

  const step = (label: string, key: string, disabled: boolean, onclick: () => void) => h('button', { type: 'button', disabled, onclick }, label, ' ', h('kbd', { 'aria-hidden': 'true' }, key));
  const bar = h('div', { class: 'bar' },
    h('div', { class: 'steps' },
      step(`‹ ${t('article.previous')}`, 'k', at <= 0, () => to(listed[at - 1])),
      h('span', { class: 'quiet' }, t('article.position', { row: number(at + 1), count: number(listed.length) })),
      step(`${t('article.next')} ›`, 'j', at >= listed.length - 1, () => to(listed[at + 1])),
      step(t('article.doubt'), 'n', false, () => doubts.step(1)),
      status),
    layerSwitches(text.element, marks));
  paper.append(h('div', { class: 'column' }, imprint(article, articles.publisher[row]!, articles.published[row]!, articles.title[row]!), text.element), side.element, side.arrows);
  const resized = new ResizeObserver(side.lay);

  return {
    element: h('article', { class: 'article' }, h('div', { class: 'desk' }, bar, paper, appendix(article, reveal)), rail(articles, listed, at)),
    name: articles.title[row]!,
    mounted: () => {
      side.openFirst();
      side.lay();
      resized.observe(text.element);
      const asked = query.get('doubt');
      const place = query.get('at');
      const word = query.get('find');
      if (asked === 'first' || asked === 'last') doubts.show(asked);
      else if (place !== null) showPlace(Number(place));
      else if (word) showWord(word);
    },
    unmounted: () => resized.disconnect(),
    keys: {
      j: () => to(listed[at + 1]),
      k: () => to(listed[at - 1]),
      n: () => doubts.step(1),
      p: () => doubts.step(-1),
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
