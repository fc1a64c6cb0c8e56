import type { Judgement } from './judgement.js';
import { LAYERS, type LayerMeasure } from './reliability.js';

/** How a rule did: how many values it gave, how many were right, and how sure it was on average (0–1). */
export interface RuleRecord {
  layer: LayerMeasure;
  rule: string;
  values: number;
  right: number;
  meanConfidence: number;
}

/** How each rule did in each layer, the most used first. A rule whose confidence and share right differ is badly calibrated. */
export function ruleRecords(judgements: readonly Judgement[]): RuleRecord[] {
  const records = new Map<string, RuleRecord>();
  for (const { measure, verdict, given } of judgements) {
    const layer = LAYERS.find((name) => name === measure);
    if (!layer || !given) continue;
    const key = `${layer} ${given.rule}`;
    const record = records.get(key) ?? { layer, rule: given.rule, values: 0, right: 0, meanConfidence: 0 };
    record.meanConfidence = (record.meanConfidence * record.values + given.confidence) / (record.values + 1);
    record.values++;
    if (verdict === 'right') record.right++;
    records.set(key, record);
  }
  return [...records.values()].sort((x, y) => LAYERS.indexOf(x.layer) - LAYERS.indexOf(y.layer) || y.values - x.values);
}
