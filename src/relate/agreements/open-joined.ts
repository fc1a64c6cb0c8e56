import type { Article } from '../../model/article.js';
import { fold } from '../../text/fold.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import { BODY_END, SURE_END } from './body-words.js';

/** 甲公所及乙公所: two names taken for one; 甲处将与乙校: a name with the words that lead to the next */
const JOINED = /^(.{2,20}?)((?:下?个?月底?起|日前|近日|已|将|拟|正|曾|还|又|也|共同)*)[与和同及跟暨](.{3,})$/;

/** A mask in which every body whose words are two bodies, or a body and what it does, is words again, for the rules of the signing's clause to read. */
export function openJoined(article: Article, mask: Mask): Mask {
  if (!mask.items.some((item) => item.organisation && isJoined(article, item))) return mask;
  let text = '';
  const items: MaskedItem[] = [];
  mask.items.forEach((item, i) => {
    if (!item.organisation || !isJoined(article, item)) {
      text += mask.text[i];
      items.push(item);
      return;
    }
    for (let at = item.start; at < item.end; at++) {
      text += fold(article.text[at] as string);
      items.push({ start: at, end: at + 1 });
    }
  });
  return { text, items };
}

function isJoined(article: Article, { start, end }: MaskedItem): boolean {
  if (end - start < 7) return false;
  const match = JOINED.exec(fold(article.text.slice(start, end)));
  return match !== null && BODY_END.test(match[3] as string) && (match[2] !== '' || SURE_END.test(match[1] as string));
}
