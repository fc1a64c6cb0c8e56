import type { Stage } from '../stage.js';

/** TODO */
export const relatePosts: Stage = {
  name: 'relate/posts',
  requires: ['people', 'organisations', 'titleMentions'],
  provides: ['people'],
  run(_article) {},
};
