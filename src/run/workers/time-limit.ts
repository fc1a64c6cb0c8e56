import { Script } from 'node:vm';

let work: () => void = () => {};
const WORK = Symbol.for('tonggao.work');
Object.defineProperty(globalThis, WORK, { value: () => work() });
// a script sees globals only; what it calls runs under its time limit too
const script = new Script('globalThis[Symbol.for("tonggao.work")]()');

/**
 * Calls `each` on one item after another and stops when that has taken `limitMs` milliseconds in all, even in the
 * middle of an endless loop or of a pattern that backtracks for ever. Returns how many items were done.
 */
export function eachWithin<T>(items: readonly T[], limitMs: number, each: (item: T) => void): number {
  let done = 0;
  work = () => {
    for (const item of items) {
      each(item);
      done++;
    }
  };
  try {
    script.runInThisContext({ timeout: limitMs });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
  }
  return done;
}
