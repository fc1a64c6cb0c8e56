import type { InputFailure } from '../ingest/reader.js';

/** How far a run is. Numbers count articles, bytes are those of the inputs. */
export interface Progress {
  phase: 'read' | 'assemble';
  done: number;
  reused: number;
  failed: number;
  bytesDone: number;
  /** Bytes of all inputs; packed ones by estimate. */
  bytesTotal: number;
}

/** Where a run tells what it does: a terminal, log lines, JSON lines, or nowhere. It never writes to standard output. */
export interface Reporter {
  /** Something to know, with its figures. */
  note: (message: string, fields?: Record<string, unknown>) => void;
  /** An input that could not be read. */
  failure: (failure: InputFailure) => void;
  progress: (progress: Progress) => void;
  /** Takes the progress off the screen. */
  end: () => void;
}

/** Says nothing, for library use. */
export const silent: Reporter = { note() {}, failure() {}, progress() {}, end() {} };

/** A failure in one line: where, what, what to do. */
export function failureLine({ path, line, offset, id, code, message }: InputFailure): string {
  const at = line !== undefined ? `:${line}` : offset !== undefined ? ` at byte ${offset}` : '';
  const which = path === '-' && id ? ` (${id})` : '';
  return clean(`${path === '-' ? 'standard input' : path}${at}${which}: ${message} [${code}]`);
}

/** Control characters in names and data must not reach a terminal. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
