import type { SourceLine } from './source-line.js';
import { composeRuns, type Line, type Run } from './line.js';

// what a line must have for cleaning to change it; most lines have none of it
const DIRTY = /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb\ud800-\udfff]| {2}|^ | $/;

type Fate = 'keep' | 'drop' | 'space' | 'replace';

/** A line of the source with white space evened out (one plain space each), and without invisible characters; what stood where is kept. */
export function cleanLine(source: SourceLine, index: number, afterBlank: boolean): Line {
  const line = { text: source.text, runs: source.runs, kind: source.kind, indented: false, afterBlank, index };
  if (!DIRTY.test(source.text)) return line;
  const kept: Run[] = [];
  let text = '';
  let from = 0;
  let space = -1;
  const keep = (end: number) => {
    if (end > from) {
      kept.push([text.length, from, end - from]);
      text += source.text.slice(from, end);
    }
  };
  for (let i = 0; i < source.text.length; i++) {
    const fate = fateOf(source.text, i);
    if (fate === 'keep') {
      if (space >= 0) {
        // a plain space before a character goes on in its run, any other white space becomes ours
        if (text && source.text[i - 1] === ' ') from = i - 1;
        else {
          from = i;
          if (text) text += ' ';
        }
        space = -1;
      }
      continue;
    }
    if (space < 0) keep(i);
    from = i + 1;
    if (fate === 'space' && space < 0) space = i;
    // a space that was seen stays seen over invisible characters
    if (fate === 'replace') {
      if (space >= 0 && text) text += ' ';
      space = -1;
      text += '\ufffd';
    }
  }
  if (space < 0) keep(source.text.length);
  return { ...line, text, runs: composeRuns(kept, source.runs), indented: /^[ \t\u3000\u00a0]{2}|^\u3000/.test(source.text) };
}

function fateOf(text: string, at: number): Fate {
  const unit = text.charCodeAt(at);
  if (unit > 0x20 && unit < 0x7f) return 'keep';
  if (unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x3000 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x205f) return 'space';
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return 'drop';
  if (unit === 0x200d) return joinsEmoji(text, at) ? 'keep' : 'drop';
  if (unit === 0xad || unit === 0x180e || unit === 0xfeff || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f) || (unit >= 0xfff9 && unit <= 0xfffb)) return 'drop';
  if (unit < 0xd800 || unit > 0xdfff) return 'keep';
  if (unit < 0xdc00) return isLow(text.charCodeAt(at + 1)) ? 'keep' : 'replace';
  return isHigh(text.charCodeAt(at - 1)) ? 'keep' : 'replace';
}

/** Between the parts of 👩‍🏫 the joiner belongs; between Chinese characters it is rubbish. */
function joinsEmoji(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isLow(before) || before === 0xfe0f || (before >= 0x2600 && before <= 0x27bf);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
