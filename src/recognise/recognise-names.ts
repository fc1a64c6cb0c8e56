import type { Article, Words } from '../model/article.js';
import type { Stage } from '../stage.js';
import { fold } from '../text/fold.js';
import { type ArticleLexicon, articleCandidates, gatherLexicon } from './article-lexicon.js';
import { bestPath, type Reading } from './chart/best-path.js';
import type { Candidate } from './chart/candidate.js';
import { isHopeless, setBars } from './chart/hopeless.js';
import { SentenceView, ViewTables } from './chart/sentence-view.js';
import { bodyCandidates } from './organisations/body-candidates.js';
import { brandCandidates } from './organisations/brand-candidates.js';
import { listItemCandidates } from './organisations/list-item-candidates.js';
import { listedFirms } from './organisations/listed-firms.js';
import { latinBodyCandidates } from './organisations/latin-body-candidates.js';
import { foreignNameCandidates } from './people/foreign-name-candidates.js';
import { hanNameCandidates } from './people/han-name-candidates.js';
import { spacedNameCandidates } from './people/spaced-name-candidates.js';
import { extendTitles } from './titles/extend-titles.js';
import { titleCandidates } from './titles/title-candidates.js';
import { toMentions } from './to-mentions.js';

/**
 * Finds people, titles, bodies and places. Recognisers propose, the best path through each sentence decides; what the first
 * reading is sure of becomes the article's own lexicon, and sentences in which it finds more are read again with it.
 */
export const recogniseNames: Stage = {
  name: 'recognise/names',
  requires: ['text', 'sentences', 'words', 'authors', 'publisher'],
  provides: ['titleMentions', 'organisationMentions', 'personMentions', 'placeMentions'],
  run(article) {
    readAll([article]);
  },
  runAll: readAll,
};

function readAll(articles: readonly Article[]): void {
  // a Western full stop between Chinese characters ends a sentence all the same
  const texts = articles.map((article) => fold(article.text).replace(/(?<=[\u4e00-\u9fff])[.](?=[\u4e00-\u9fff])/g, '。'));
  const charts = readSentences(articles, texts);
  for (const [at, article] of articles.entries()) chooseMentions(article, texts[at] as string, charts[at] as Chart[]);
}

function chooseMentions(article: Article, text: string, charts: readonly Chart[]): void {
  const lexicon = gatherLexicon(text, charts.flatMap((chart) => chart.path));
  for (const source of sourcesNamed(article, text)) lexicon.bodies.set(source, 'full');
  for (const firm of listedFirms(text, charts.map(({ view }) => view))) lexicon.bodies.set(firm, 'full');
  if (article.publisher && text.includes(fold(article.publisher))) lexicon.bodies.set(fold(article.publisher), 'full');
  for (const author of article.authors) lexicon.names.set(text.slice(author.start, author.end), 4);
  for (const chart of charts) readAgain(chart, lexicon);
  toMentions(article, text, charts.map((chart) => extendTitles(chart.view, chart.path)));
}

/** 某某网讯, 某某报消息 at the head of a line: the medium that says so is a body, whoever publishes the page. */
function sourcesNamed(article: Article, text: string): string[] {
  const sources: string[] = [];
  for (const block of article.blocks.slice(0, 6)) {
    const name = SOURCE.exec(text.slice(block.start, Math.min(block.end, block.start + 20)))?.[1];
    if (name && !/^[本我该]/u.test(name)) sources.push(name);
  }
  return sources;
}

const SOURCE = /^[【（(〔]?(\p{Script=Han}{1,11}(?:网|报|台|社|客户端))(?:讯|消息|专讯|电)/u;

/** A sentence with everything that was proposed for it, and the path that was chosen. */
export interface Chart {
  view: SentenceView;
  candidates: Candidate[][];
  path: Reading[];
}

/**
 * The charts of the sentences of articles, by article. One recogniser goes over all sentences before the next begins: their tables
 * and the segmenter's dictionary would else drive each other out of the processor's cache, which costs as much as the work itself.
 */
export function readSentences(articles: readonly Article[], texts: readonly string[]): Chart[][] {
  const words = articles.map((article) => article.sentences.map((sentence) => article.words(sentence)));
  const tables = new ViewTables(articles.reduce((sum, { text }) => sum + text.length, 0));
  const byArticle = articles.map(({ sentences }, at) =>
    sentences.map(({ start, end }, index): Chart => ({ view: new SentenceView(texts[at] as string, start, end, words[at]?.[index] as Words, tables), candidates: [], path: [] })),
  );
  setBars();
  const charts = byArticle.flat();
  const proposers = charts.map(({ view, candidates }) => proposer(view, candidates));
  for (const recogniser of RECOGNISERS) for (let at = 0; at < charts.length; at++) recogniser((charts[at] as Chart).view, proposers[at] as Propose);
  for (const chart of charts) chart.path = bestPath(chart.view.text, chart.view.start, chart.view.end, chart.candidates);
  return byArticle;
}

type Propose = (candidate: Candidate) => void;

const RECOGNISERS: readonly ((view: SentenceView, propose: Propose) => void)[] = [titleCandidates, bodyCandidates, brandCandidates, listItemCandidates, latinBodyCandidates, hanNameCandidates, spacedNameCandidates, foreignNameCandidates];

function readAgain(chart: Chart, lexicon: ArticleLexicon): void {
  const { view, candidates } = chart;
  if (lexicon.misread.size + lexicon.swollen.size > 0) {
    const isWrong = (candidate: Candidate) => (candidate.kind === 'name' ? lexicon.misread : lexicon.swollen).has(view.text.slice(candidate.start, candidate.end)) && (candidate.kind === 'name' || candidate.kind === 'body');
    for (const [at, list] of candidates.entries()) if (list?.some(isWrong)) candidates[at] = list.filter((candidate) => !isWrong(candidate));
  }
  if (articleCandidates(view, lexicon, proposer(view, candidates))) chart.path = bestPath(view.text, view.start, view.end, candidates);
}

function proposer(view: SentenceView, candidates: Candidate[][]): Propose {
  return (candidate) => {
    if (isHopeless(view.text, candidate)) return;
    const at = candidate.start - view.start;
    const list = candidates[at];
    if (list) list.push(candidate);
    else candidates[at] = [candidate];
  };
}
