import type { BodyReference } from './body-reference.js';

/** The body that words of the text name, though it is none of the article's organisations; a department when it stands in no named body. */
export const bodyOfWords = (name: string, { start, end }: { start: number; end: number }, department = false): BodyReference => ({
  organisation: name,
  organisationId: null,
  unit: null,
  department,
  base: name,
  start,
  end,
});
