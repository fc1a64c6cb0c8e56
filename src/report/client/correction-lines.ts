import type { Correction, CorrectionTarget } from '../../model/correction.js';
import type { Decision } from './decisions.js';

/**
 * Decisions as a corrections file: a correction a line. What the program takes no corrections about (dates, titles,
 * documents) stands in the file as a comment, for those who mend its rules.
 */
export function correctionLines(decisions: readonly Decision[]): string {
  return decisions.map((decision) => {
    const correction = correctionOf(decision);
    return correction ? `${JSON.stringify(correction)}\n` : `${remark(decision)}\n`;
  }).join('');
}

/** The correction that a decision is; null for one that can only be a remark. */
export function correctionOf(decision: Decision): Correction | null {
  const { kind, verdict, value, other, start, end } = decision;
  const type = kind === 'person' ? 'person' : kind === 'body' ? 'organisation' : null;
  const note = decision.note ? { note: decision.note } : {};
  if (verdict === 'missed') return type && decision.article !== undefined && start !== undefined && end !== undefined ? { kind: 'missed', type, article: decision.article, name: value ?? decision.text, start, end, ...note } : null;
  const thing = target(decision, type);
  if (thing === null) return null;
  if (verdict === 'accept') return { kind: 'confirm', thing, ...note };
  if (verdict === 'same' || verdict === 'different') return other ? { kind: verdict === 'same' ? 'same' : 'notSame', things: [thing, other], ...note } : null;
  if (type === null) return null;
  if (verdict === 'reject') return { kind: type === 'person' ? 'notAPerson' : 'notAnOrganisation', thing, ...note };
  if (verdict === 'omit') return type === 'person' ? { kind: 'leaveOut', thing, ...note } : null;
  return value ? { kind: type === 'person' ? 'rename' : 'fullName', thing, name: value, ...note } : null;
}

/** A mark is about the name in its own article; a page of a person or body is about the whole thing. */
function target({ kind, article, entity, name }: Decision, type: 'person' | 'organisation' | null): CorrectionTarget | null {
  if (article === undefined) return entity ?? null;
  return type && name ? { name, article, type } : kind === 'agreement' ? (entity ?? null) : null;
}

function remark({ kind, verdict, text, value, note, article, start, end }: Decision): string {
  const words = `# ${kind} «${text}» in ${article} (${start}–${end}): ${verdict}${value ? ` → ${value}` : ''}${note ? `; ${note}` : ''}`;
  return words.replace(/[\r\n\u2028\u2029]+/g, ' ');
}
