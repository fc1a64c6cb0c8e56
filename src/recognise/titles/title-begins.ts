import { heads, modifiers } from './title-words.js';

/** True when a title begins here: a head (书记), or one or two modifiers and a head (副书记, 常务副校长). */
export function titleBegins(text: string, at: number, limit: number): boolean {
  if (at >= limit) return false;
  if (heads.longest(text, at, limit) > 0) return true;
  const first = modifiers.longest(text, at, limit);
  if (first < 0) return false;
  if (heads.longest(text, first, limit) > 0) return true;
  const second = modifiers.longest(text, first, limit);
  return second > 0 && heads.longest(text, second, limit) > 0;
}
