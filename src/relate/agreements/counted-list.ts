import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Anchor } from './anchors.js';
import { assignSigners } from './assign-signers.js';
import type { Draft } from './draft.js';
import { bodiesOf, type Signer } from './party-ref.js';
import type { Passage } from './passage.js';
import type { Signing } from './signing.js';

const DIGITS = '零一二三四五六七八九十';
const NAME = '(?:[PO]|[\\u4e00-\\u9fff·]{2,8}?)';
/** 甲、乙、（没认出的人）和丁四位馆长依次|落笔: names, and words of the length of names, and how many they are */
const COUNTED = new RegExp(`(?:^|[，。；：])(${NAME}(?:[、和与及]${NAME}){2,})([三四五六七八九十\\d]{1,2})位[^，。；A-Z]{0,8}(?:Z[^，。；A-Z]{0,6})?$`);

/**
 * The signers of a list of people whose number the words give, when as many are listed and some were not found as people; how many of
 * those stand before and behind each signer is told with it. Null without such a list.
 */
export function countedList(article: Article, { mask, plain }: Passage, anchor: Anchor, stop: number): { signers: Signer[]; count: number } | null {
  if (anchor.kind !== 'ink' || !plain.includes('位')) return null;
  const match = COUNTED.exec(mask.text.slice(stop, anchor.from));
  if (!match) return null;
  const [, list, words] = match as unknown as [string, string, string];
  const count = /^\d+$/.test(words) ? Number(words) : DIGITS.indexOf(words);
  const first = stop + match.index + match[0].indexOf(list);
  const signers: Signer[] = [];
  let unknown = 0;
  let places = 0;
  for (let at = 0; at < list.length; places++) {
    let end = at;
    while (end < list.length && !'、和与及'.includes(list[end] as string)) end++;
    const { start } = mask.items[first + at] as MaskedItem;
    const stretch = { start, end: (mask.items[first + end - 1] as MaskedItem).end };
    const item = mask.items[first + at] as MaskedItem;
    // a person's name that was taken for a body's here
    const person = item.person ?? article.people.find(({ name }) => name === article.text.slice(stretch.start, stretch.end));
    if (person) {
      signers.push({ person, ...stretch, bodies: bodiesOf(article, person, stretch), skipped: unknown });
      unknown = 0;
    } else unknown++;
    at = end + 1;
  }
  const last = signers.at(-1);
  if (!last || places !== count || signers.length < 2 || signers.length === count) return null;
  last.behind = unknown;
  return { signers, count };
}

/** The people of a counted list sign in the order of the parties of the agreement told shortly before, when those are as many. */
export function attachCounted(article: Article, signing: Signing, drafts: readonly Draft[]): void {
  const near = drafts.filter((one) => !one.told && one.parties.length === signing.counted && !one.signers.length && signing.at - one.at <= 4);
  const draft = near.at(-1);
  if (!draft) return;
  if (assignSigners(article, draft, signing.signers, signing.stands, true) > 0)
    draft.evidence.push({ start: signing.sentence.start, end: signing.sentence.end });
}
