import { MEASURES, SHARES } from './judgement.js';
import type { Score } from './score.js';

/** The table of one set of articles as text, one measure a line. */
export function formatScores(scores: readonly Score[]): string[] {
  return scores.map(({ measure, share, precision, recall, f1, tp, fp, fn }) =>
    share
      ? `${measure.padEnd(15)} ${percent(f1)} % right   ${tp} of ${tp + fn}`
      : `${measure.padEnd(15)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}   ${tp} right, ${fp} too many, ${fn} missed`,
  );
}

/** A ratio as a percentage with one digit, five characters wide. */
export function percent(ratio: number): string {
  return (100 * ratio).toFixed(1).padStart(5);
}

/** A set of articles and its scores, a column of the table. */
export interface Column {
  name: string;
  articles: number;
  scores: readonly Score[];
}

/** Several sets side by side as a Markdown table: F1, or the share of right ones where that is what is measured (marked %). */
export function formatColumns(columns: readonly Column[]): string[] {
  const measures = MEASURES.filter((measure) => columns.some(({ scores }) => scores.some((score) => score.measure === measure)));
  const cell = ({ scores }: Column, measure: string) => {
    const found = scores.find((score) => score.measure === measure);
    return found && found.tp + found.fp + found.fn > 0 ? (100 * found.f1).toFixed(1) : '';
  };
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['F1', ...columns.map(({ name, articles }) => `${name} (${articles})`)]),
    row(['---', ...columns.map(() => '---:')]),
    ...measures.map((measure) => row([SHARES.has(measure) ? `${measure} (% right)` : measure, ...columns.map((column) => cell(column, measure))])),
  ];
}
