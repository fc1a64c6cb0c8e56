import { commonSurnames } from '../../lexicon/surnames-common.js';
import { compoundSurnames } from '../../lexicon/surnames-compound.js';
import { rareSurnames } from '../../lexicon/surnames-rare.js';

const SURNAMES: ReadonlySet<string> = new Set([...commonSurnames, ...compoundSurnames, ...rareSurnames]);
const HAN_NAME = /^[\u3400-\u9fff\ud840-\ud88f\udc00-\udfff]{2,4}$/u;
/** 阿依古丽·买买提, 约翰·史密斯. */
const DOTTED_NAME = /^[\u3400-\u9fff]{1,10}(?:[·•・‧][\u3400-\u9fff]{1,10}){1,4}$/;
const LATIN_NAME = /^[A-Z][A-Za-zÀ-ɏ.'-]{0,20}(?: [A-Z][A-Za-zÀ-ɏ.'-]{0,20}){1,3}$/;

/** Whether a word could be a person's name where the place says that one stands (记者 ___): also names without a known surname. */
export function couldBeName(word: string): boolean {
  return HAN_NAME.test(word) || DOTTED_NAME.test(word) || LATIN_NAME.test(word);
}

/** Whether a word looks like a name by itself: a surname and one or two characters, or a name with dots. Text must be folded. */
export function looksLikeName(word: string): boolean {
  if (DOTTED_NAME.test(word)) return true;
  if (!HAN_NAME.test(word)) return false;
  const length = Array.from(word).length;
  if (length >= 3 && SURNAMES.has(word.slice(0, 2))) return true;
  return length <= 3 && SURNAMES.has(word.slice(0, 1));
}
