import type { ExplainedError } from './error-kinds.js';
import { MEASURES, type Measure } from './judgement.js';

/** Errors grouped by measure and kind, the largest groups of a measure first, each with its sentence. */
export function formatErrors(errors: readonly ExplainedError[]): string[] {
  const groups = grouped(errors);
  return [...groups]
    .sort(([x, xs], [y, ys]) => measureOf(x) - measureOf(y) || ys.length - xs.length)
    .flatMap(([group, members]) => [
      '',
      `${group}: ${members.length}`,
      ...members.flatMap(({ article, what, sentence }) => [`  ${article}  ${what}`, ...(sentence ? [`      ${sentence}`] : [])]),
    ]);
}

function groupOf({ measure, kind }: ExplainedError): string {
  return `${measure} · ${kind}`;
}

function measureOf(group: string): number {
  return MEASURES.indexOf(group.slice(0, group.indexOf(' ')) as Measure);
}

function grouped(errors: readonly ExplainedError[]): Map<string, ExplainedError[]> {
  const groups = new Map<string, ExplainedError[]>();
  for (const error of errors) {
    const members = groups.get(groupOf(error));
    if (members) members.push(error);
    else groups.set(groupOf(error), [error]);
  }
  return groups;
}
