import type { Stage } from '../stage.js';

/** TODO */
export const relateEntities: Stage = {
  name: 'relate/entities',
  requires: ['titleMentions', 'organisationMentions', 'personMentions'],
  provides: ['people', 'organisations'],
  run(_article) {},
};
