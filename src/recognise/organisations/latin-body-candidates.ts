import type { Candidate } from '../chart/candidate.js';
import { BODY_BIAS, Evidence, feature, lexical } from '../chart/features.js';
import type { SentenceView } from '../chart/sentence-view.js';
import { tagFamily } from '../chart/tags.js';
import { A_CAPITAL } from '../chart/capitals.js';
import { INSIDE_TITLE } from './body-bounds.js';
import { titleBegins } from '../titles/title-begins.js';

const LATIN = feature('body in Latin script', -3);
const LEGAL_FORM = feature('body in Latin script with its legal form', 6);
const COMMON_NOUN = feature('body in Latin script with a noun for bodies', 3);
const CAPITALS = feature('body in Latin capitals', 0.3);
const PARTS = feature('body in Latin script per part', -0.1);
const TITLED = feature('body in Latin script before a title', 1.5);
const BRACKETED = feature('body in Latin script in brackets', 0);
const PREVIOUS = tagFamily('body in Latin script after tag');
const NEXT = tagFamily('body in Latin script before tag');
const PREVIOUS_WORD = lexical('body in Latin script after');
const NEXT_WORD = lexical('body in Latin script before');

const RUN = /(?<![A-Za-z\u00c0-\u024f])[A-Z\u00c0-\u00de][A-Za-z0-9\u00c0-\u024f'’&.-]*(?: (?:(?:of|for|and|the|de|la|del|für|und|et|di|do|da|dos|&)\b ?|&|[A-Z\u00c0-\u00de0-9])[A-Za-z0-9\u00c0-\u024f'’&./-]*,?){0,8}/gu;
/** Legal forms of companies of many countries. */
const FORM = /(?:^|[ ,])(?:GmbH(?: & Co\. ?KG)?|AG|KG|SE|S\.?A\.?(?:C\.|S\.?)?|SAS|SARL|S\.?p\.?A\.?|S\.?r\.?l\.?|Ltda?\.?|Limited|LLC|LLP|Inc\.?|Corp\.?|Corporation|Company|Co\.|plc|PLC|N\.?V\.?|B\.?V\.?|AB|ABP|A\/S|AS|Oy|Oyj|Pty|Pte\.?|Bhd\.?|JSC|OAO|K\.K\.|s\.r\.o\.|a\.s\.)(?: Ltd\.?)?$/u;
const NOUN = /\b(?:Group|Holdings?|University|College|Institute|School|Bank|Association|Society|Foundation|Council|Committee|Ministry|Office|Hospital|Museum|Academy|Agency|Authority|Centre|Center|Hochschule|Universität|Université|Universidad|Universidade|Partners|Capital|Ventures|Pharma|Therapeutics|Energy|Shipping|Airlines|Airways|Motors|Press|News|Times|Energy|Foods|Sports|Electric|Technologies|Systems|Solutions)\b/u;

/** True for words in Latin script that end in a company's legal form or hold a noun for bodies. */
export const isLatinBody = (words: string): boolean => FORM.test(words) || NOUN.test(words);

/** Proposes bodies written in Latin script: Acme Widgets GmbH, ACME, University of Somewhere. */
export function latinBodyCandidates(view: SentenceView, propose: (candidate: Candidate) => void): void {
  const { text } = view;
  if (!view.mayHold(A_CAPITAL)) return;
  for (const match of text.slice(view.start, view.end).matchAll(RUN)) {
    const words = match[0].replace(/[ ,.'’-]+$/u, (tail) => (/^\.$/.test(tail) && FORM.test(match[0]) ? '.' : ''));
    if (words.length < 2 || /^(?:Dr|Prof|Mr|Mrs|Ms)\b/.test(words)) continue;
    const start = view.start + match.index;
    const end = start + words.length;
    const evidence = new Evidence().add(BODY_BIAS).add(LATIN).add(PARTS, words.split(' ').length);
    if (FORM.test(words)) evidence.add(LEGAL_FORM);
    else if (NOUN.test(words)) evidence.add(COMMON_NOUN);
    if (/^[A-Z0-9&-]+$/.test(words)) evidence.add(CAPITALS);
    if (view.isInsideTitle(start, end)) evidence.add(INSIDE_TITLE);
    if (titleBegins(text, end, view.end)) evidence.add(TITLED);
    if (/[（(]/.test(text[start - 1] ?? '')) evidence.add(BRACKETED);
    evidence.add(PREVIOUS[view.tagAt(start - 1)] as number).add(NEXT[view.tagAt(end)] as number).add(view.lexicalAt(start - 1, PREVIOUS_WORD)).add(view.lexicalAt(end, NEXT_WORD));
    propose({ kind: 'body', start, end, rule: 'body/latin', bodyKind: 'other', form: 'full', proper: true, score: evidence.score, trace: evidence.trace });
  }
}
