import type { Stage } from '../../stage.js';
import { relateOrganisations } from './relate-organisations.js';
import { relatePeople } from './relate-people.js';

/** Says which mentions are the same person and the same body. */
export const relateEntities: Stage = {
  name: 'relate/entities',
  requires: ['titleMentions', 'organisationMentions', 'personMentions'],
  provides: ['people', 'organisations'],
  run(article) {
    relateOrganisations(article);
    relatePeople(article);
  },
};
