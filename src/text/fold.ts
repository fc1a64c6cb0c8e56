import { variants } from '../lexicon/variants.js';

const table = new Uint16Array(65536);
for (let unit = 0; unit < 65536; unit++) table[unit] = unit;
for (const pair of variants) table[pair.charCodeAt(0)] = pair.charCodeAt(1);
for (let unit = 0xff01; unit <= 0xff5e; unit++) {
  // full-width letters and digits become ASCII; full-width punctuation is Chinese punctuation and stays
  if (/[0-9A-Za-z]/.test(String.fromCharCode(unit - 0xfee0))) table[unit] = unit - 0xfee0;
}

/** The text as lexicons have it: simplified characters, half-width letters and digits. The length stays, so offsets hold in both. */
export function fold(text: string): string {
  if (text.length < LONG) return foldAnew(text);
  const known = recent.get(text);
  if (known !== undefined) return known;
  const folded = foldAnew(text);
  characters += text.length;
  if (characters > MOST_CHARACTERS) {
    recent.clear();
    characters = text.length;
  }
  recent.set(text, folded);
  return folded;
}

/** The articles under way: each stage asks for their texts again. */
const recent = new Map<string, string>();
let characters = 0;
const MOST_CHARACTERS = 200_000;
const LONG = 100;

function foldAnew(text: string): string {
  let changed = 0;
  for (; changed < text.length; changed++) {
    const unit = text.charCodeAt(changed);
    if (table[unit] !== unit) break;
  }
  if (changed === text.length) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = table[text.charCodeAt(i)] as number;
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192) parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  return parts.join('');
}
