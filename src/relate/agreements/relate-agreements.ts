import type { Stage } from '../../stage.js';

/** TODO */
export const relateAgreements: Stage = {
  name: 'relate/agreements',
  requires: ['people', 'organisations', 'dates', 'documents'],
  provides: ['agreements'],
  run(_article) {},
};
