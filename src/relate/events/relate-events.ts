import type { Stage } from '../../stage.js';

/** TODO */
export const relateEvents: Stage = {
  name: 'relate/events',
  requires: ['people', 'organisations', 'dates', 'agreements'],
  provides: ['events'],
  run(_article) {},
};
