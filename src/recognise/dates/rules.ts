import type { Rule } from './part.js';
import { clockRules } from './rules/clock.js';
import { dayRules } from './rules/days.js';
import { durationRules } from './rules/durations.js';
import { monthRules } from './rules/months.js';
import { numericRules } from './rules/numeric.js';
import { timeRules } from './rules/times.js';
import { yearRules } from './rules/years.js';

/** Every rule that is on; where two match equally far, the earlier one wins. */
export const dateRules: readonly Rule[] = [...numericRules, ...yearRules, ...monthRules, ...dayRules, ...clockRules, ...timeRules, ...durationRules];
