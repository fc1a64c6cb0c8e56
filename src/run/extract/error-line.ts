import type { InputFailure } from '../../ingest/reader.js';

/** What the filter answers for a line that it cannot read, and `extract` for an input. */
export interface ErrorLine { id: string | null; error: { code: string; message: string; line: number | null; path?: string; offset?: number } }

/** The answer for an input that could not be read, as JSON. */
export function errorLine({ id, path, line, offset, code, message }: InputFailure): string {
  return JSON.stringify({ id, error: { code, message, line: line ?? null, ...(path === '-' ? {} : { path }), ...(offset === undefined ? {} : { offset }) } } satisfies ErrorLine);
}

/** The failure that an error line tells of. */
export function failureOf({ id, error: { code, message, line, path = '-', offset } }: ErrorLine): InputFailure {
  return { id, path, code, message, ...(line === null ? {} : { line }), ...(offset === undefined ? {} : { offset }) };
}
