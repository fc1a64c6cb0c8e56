import type { Standing } from '../../resolve/standing.js';

const QUESTIONS = ['organisation', 'person', 'agreement', 'event', 'organisationNamed', 'seat'] as const;

/** What was asked about an article's place among the others, and what the answers were. */
export type Trace = [question: number, about: string | number, answer: string | null][];

type Ask = (about: never) => string | null;

/** The same standing, and a list that fills with what is asked of it. */
export function tracedStanding(standing: Standing): { standing: Standing; trace: Trace } {
  const trace: Trace = [];
  const asked = new Set<string>();
  const traced: Standing = { ...standing };
  QUESTIONS.forEach((question, at) => {
    const ask = standing[question] as Ask;
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
  return { standing: traced, trace };
}

/** Whether the answers would be the same today. */
export function stillHolds(trace: Trace, standing: Standing): boolean {
  return trace.every(([question, about, answer]) => (standing[QUESTIONS[question] as (typeof QUESTIONS)[number]] as Ask)(about as never) === answer);
}
