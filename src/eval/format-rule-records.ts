import { percent } from './format-scores.js';
import type { RuleRecord } from './rule-records.js';

/** One line a rule: layer, values, share right, mean confidence, id. */
export function formatRuleRecords(records: readonly RuleRecord[]): string[] {
  return [
    `${'layer'.padEnd(15)} values  right %  confidence  rule`,
    ...records.map(
      ({ layer, rule, values, right, meanConfidence }) =>
        `${layer.padEnd(15)} ${String(values).padStart(6)}    ${percent(right / values)}       ${percent(meanConfidence)}  ${rule || '(none)'}`,
    ),
  ];
}
