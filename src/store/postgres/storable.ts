const NOT_STORABLE = /[\u0000\ud800-\udfff]/;
const HALVES_AND_NUL = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as PostgreSQL can hold it: U+0000 and halves of surrogate pairs become U+FFFD, the replacement character.
 * One code point stands for one, so that offsets into the text stay what they are.
 */
export function storableText(text: string): string {
  return NOT_STORABLE.test(text) ? text.replace(HALVES_AND_NUL, '\ufffd') : text;
}

/** The same for every text in a JSON value, also in keys. A value that needs no change is returned as it is. */
export function storable<T>(value: T): T {
  if (typeof value === 'string') return storableText(value) as T;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(storable) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [storableText(key), storable(item)])) as T;
}

/** Signs that a line of JSON holds what PostgreSQL cannot: both only ever stand there as escapes. */
export const ESCAPED = /\\u(?:0000|d[89a-f])/i;
