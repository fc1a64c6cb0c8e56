import type { Stage } from '../../stage.js';

/** TODO */
export const recogniseDocuments: Stage = {
  name: 'recognise/documents',
  requires: ['text', 'sentences'],
  provides: ['documents'],
  run(_article) {},
};
