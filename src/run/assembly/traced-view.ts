import type { LocalView } from '../../resolve/local-view.js';

const QUESTIONS = ['organisation', 'person', 'agreement', 'event', 'organisationNamed', 'seat'] as const;

/** What was asked about an article's place among the others, and what the answers were. */
export type Trace = [question: number, about: string | number | null, answer: string | null][];

type Ask = (about: never) => string | null;

/** The same view, and a list that fills with what is asked of it. */
export function tracedView(view: LocalView): { view: LocalView; trace: Trace } {
  const trace: Trace = [];
  const asked = new Set<string>();
  const traced: LocalView = { ...view };
  QUESTIONS.forEach((question, at) => {
    const ask = view[question] as Ask;
    (traced[question] as Ask) = (about: never) => {
      const answer = ask(about);
      const once = `${at} ${about}`;
      if (!asked.has(once)) {
        asked.add(once);
        trace.push([at, about, answer]);
      }
      return answer;
    };
  });
  return { view: traced, trace };
}

/** Whether a view would answer today as it did then. */
export function stillHolds(trace: Trace, view: LocalView): boolean {
  return trace.every(([question, about, answer]) => {
    const ask = view[QUESTIONS[question] as (typeof QUESTIONS)[number]] as Ask;
    try {
      return ask(about as never) === answer;
    } catch {
      // a person or body that the record no longer has
      return false;
    }
  });
}
