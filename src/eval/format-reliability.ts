import { percent } from './format-scores.js';
import { BINS, type Reliability } from './reliability.js';

/** The reliability table as text: for each layer the share of right values in each bin of confidence. */
export function formatReliability(rows: readonly Reliability[]): string[] {
  const labels = BINS.map((from, index) => `${from.toFixed(2)}–${(BINS[index + 1] ?? 1).toFixed(2)}`);
  const bin = ({ values, right }: { values: number; right: number }) => (values ? `${percent(right / values)} (${values})` : '–').padStart(14);
  const share = (ratio: number | null) => (ratio === null ? '–' : `${percent(ratio)} %`).padStart(13);
  return [
    `share right by confidence (number of values)`,
    `${''.padEnd(15)}${labels.map((label) => label.padStart(14)).join('')}${'≥0.9: right'.padStart(13)}${'right: ≥0.9'.padStart(13)}${'Brier'.padStart(8)}`,
    ...rows.map(
      (row) =>
        `${row.layer.padEnd(15)}${row.bins.map(bin).join('')}${share(row.sureRight)}${share(row.rightSure)}${(row.brier === null ? '–' : row.brier.toFixed(3)).padStart(8)}`,
    ),
  ];
}
