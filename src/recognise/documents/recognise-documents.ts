import type { Article } from '../../model/article.js';
import type { Document } from '../../model/document.js';
import type { Stage } from '../../stage.js';
import { ACTION_ORDER, DOCUMENT_ACTIONS } from './document-actions.js';
import { titlesInMarks } from './titles-in-marks.js';

/** Finds documents by their titles in 《》 and what the text says was done with them: adopted, signed, issued, announced, read, or just mentioned. */
export const recogniseDocuments: Stage = {
  name: 'recognise/documents',
  requires: ['text', 'blocks', 'sentences'],
  provides: ['documents'],
  run(article) {
    if (!article.text.includes('《')) return;
    const found = new Map<string, Document>();
    for (const block of article.blocks) {
      for (const { start, end } of titlesInMarks(article.text, block.start, block.end)) {
        const text = article.text.slice(start, end);
        const name = text.replace(/\s+/g, '');
        if (!name) continue;
        const { action, rule } = actionAt(article, block.start, block.end, start, end);
        const document: Document = { text, start, end, name, action, confidence: action === 'mentioned' ? 0.9 : 0.93, rule };
        const known = found.get(name);
        if (!known || ACTION_ORDER.indexOf(action) < ACTION_ORDER.indexOf(known.action)) found.set(name, document);
      }
    }
    article.documents = [...found.values()].sort((a, b) => a.start - b.start);
  },
};

/** 通过了《甲》、《乙》，公布了《丙》: the words before a list of titles say what was done with each of them. */
function actionAt(article: Article, from: number, to: number, start: number, end: number): { action: Document['action']; rule: string } {
  const before = withoutTitles(article, from, start - 1);
  const after = article.text.slice(end + 1, Math.min(to, end + 25));
  const rule = DOCUMENT_ACTIONS.find((candidate) => candidate.before.test(before) || candidate.after?.test(after));
  return rule ? { action: rule.action, rule: rule.id } : { action: 'mentioned', rule: 'document/title' };
}

/** The words before a title, over the titles listed before it; a line that begins with a title goes on from the line above. */
function withoutTitles(article: Article, from: number, at: number): string {
  const words = article.text.slice(Math.max(from, at - 200), at).replace(/(?:《[^》]*》(?:（[^）]{0,6}）)?[、，和与及]*(?:以及)?)+$/, '');
  if (words !== '' || from === 0) return words.slice(-24);
  const above = article.blocks.find((block) => block.end <= from && block.end >= from - 2);
  return above ? withoutTitles(article, above.start, above.end).slice(-24) : '';
}
