import { remember, remembered } from './settings.js';
import { meta } from './store.js';

export type Verdict = 'accept' | 'reject' | 'correct' | 'same' | 'different' | 'omit' | 'missed';

/** What a reader decided about one thing: a marked place of an article, or a person or body of the dataset. */
export interface Decision {
  /** What it is about; a later decision about the same replaces it. */
  key: string;
  verdict: Verdict;
  /** The kind of mark, or person, body. */
  kind: string;
  /** The words or the name it is about. */
  text: string;
  /** The name that the article's record has for it. */
  name?: string;
  /** Where it stands, in code points of the article's text; `at` for the page, in UTF-16 units. */
  article?: string;
  start?: number;
  end?: number;
  at?: number;
  /** Id in the dataset, where it is about a person or body. */
  entity?: string;
  /** The right value, or the id and name of the other of two. */
  value?: string;
  other?: string;
  note?: string;
}

const STORE = `decisions ${location.pathname} ${meta.name}`;
const listeners = new Set<() => void>();
let decisions: Decision[] = read();
let saved: string = remembered(`${STORE} saved`) ?? '';

function read(): Decision[] {
  try {
    return JSON.parse(remembered(STORE) ?? '[]') as Decision[];
  } catch {
    return [];
  }
}

export function allDecisions(): readonly Decision[] {
  return decisions;
}

export function decisionAbout(key: string): Decision | undefined {
  return decisions.find((decision) => decision.key === key);
}

export function decide(decision: Decision): void {
  set([...decisions.filter(({ key }) => key !== decision.key), decision]);
}

export function undo(key: string): void {
  set(decisions.filter((decision) => decision.key !== key));
}

export function clearDecisions(): void {
  set([]);
}

/** How many decisions are not in the file that was saved last. */
export function unsavedCount(): number {
  const known = new Set(saved.split('\n'));
  return decisions.filter((decision) => !known.has(JSON.stringify(decision))).length;
}

/** Notes that all decisions stand in a file now. */
export function markSaved(): void {
  saved = decisions.map((decision) => JSON.stringify(decision)).join('\n');
  remember(`${STORE} saved`, saved);
  tell();
}

/** Calls back after every change. */
export function onDecisions(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: Decision[]): void {
  decisions = next;
  remember(STORE, JSON.stringify(next));
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
