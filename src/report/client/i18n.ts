import { phrases } from './phrases.js';
import { remember, remembered } from './settings.js';
import { terms } from './terms.js';

export type Language = 'zh' | 'en';
export type Phrase = keyof typeof phrases;
type Term = keyof typeof terms;

let current: Language = initial();

function initial(): Language {
  const saved = remembered('language');
  if (saved === 'zh' || saved === 'en') return saved;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function language(): Language {
  return current;
}

export function setLanguage(value: Language): void {
  current = value;
  remember('language', value);
  document.documentElement.lang = value === 'zh' ? 'zh-Hans' : 'en';
}

/** A phrase of the interface in the language in use; `{name}` in it stands for a value. */
export function t(phrase: Phrase, values: Record<string, string | number> = {}): string {
  return inLanguage(phrases[phrase]).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A word of the data model (a kind, role, status or code) in the language in use; unknown words as they are. */
export function term(group: string, word: string): string {
  const key = `${group}.${word}`;
  return key in terms ? inLanguage(terms[key as Term]) : word;
}

function inLanguage([zh, en]: readonly [string, string]): string {
  return current === 'zh' ? zh : en;
}

export function number(value: number): string {
  return value.toLocaleString(current === 'zh' ? 'zh-CN' : 'en');
}
