import type { Reader } from '../reader.js';

/** Stand-in until this reader lands. */
export const readWarc: Reader = async function* (input) {
  yield { id: input.id, path: input.name, code: 'not-supported', message: 'this kind of file cannot be read yet: convert it to text' };
};
