import type { Stage } from '../../stage.js';

/** TODO */
export const recogniseDates: Stage = {
  name: 'recognise/dates',
  requires: ['text', 'blocks', 'sentences', 'published'],
  provides: ['dates', 'timeExpressions'],
  run(_article) {},
};
