import type { Stage } from '../stage.js';

/** TODO */
export const recogniseNames: Stage = {
  name: 'recognise/names',
  requires: ['text', 'sentences', 'words', 'authors', 'publisher'],
  provides: ['titleMentions', 'organisationMentions', 'personMentions'],
  run(_article) {},
};
