import { COUNTRY_NAMES } from '../../lexicon/country-names.js';
import type { Article } from '../../model/article.js';
import type { Draft } from './draft.js';
import type { PartyRef } from './party-ref.js';
import type { Passage } from './passage.js';
import type { Signing } from './signing.js';
import { isDiplomatic, leadersOf, statePair } from './states.js';

/** 两国元首签署, 两国总理见证签署: the leaders as signers; those who look on are read with the witnesses. */
export function bringLeaders(article: Article, signing: Signing, parties: PartyRef[]): void {
  const after = signing.group?.after ?? '';
  const title = after.includes('Z')
    ? article.titleMentions.filter(({ start, end }) => start >= signing.sentence.start && end <= signing.start).at(-1)?.title
    : after;
  const leaders = leadersOf(article, parties, title ?? after);
  if (!leaders.length) return;
  if (signing.anchor.witnessed) signing.onlookers = leaders;
  else if (!signing.signers.length) signing.signers = leaders;
}

/** 两国元首签署联合声明，并见证签署多项合作文件: the states of the signing before. */
export function statesBefore(drafts: readonly Draft[], signing: Signing): PartyRef[] | null {
  if (!signing.anchor.witnessed && signing.anchor.kind !== 'sign') return null;
  if (!/双边|两国|合作文件|多项|协定|备忘录/.test(signing.objects[0]?.name ?? '') || signing.signers.length || signing.lone.length) return null;
  const before = drafts.filter((draft) => draft.at === signing.at && draft.parties.every((party) => COUNTRY_NAMES.has(party.name))).at(-1);
  if (!before) return null;
  if (signing.anchor.witnessed) signing.onlookers = before.signers.map(({ signer }) => signer);
  return before.parties;
}

/** 中挪关于…的联合声明: the parties that the name begins with. */
export function statesInName(article: Article, passage: Passage, signing: Signing): PartyRef[] | null {
  // 中巴签署了…: the two characters right before the verb
  const letters = /(?:^|[，。；D])([\u4e00-\u9fff]{2})(?:双方)?(?:D|共同|正式|还|已|先后|现场)*$/.exec(passage.mask.text.slice(0, signing.anchor.from))?.[1];
  if (letters && /[中美俄英法德日韩欧]/.test(letters)) {
    const pair = statePair(article, letters, signing, true);
    if (pair) return pair;
  }
  const name = signing.objects[0]?.name ?? '';
  const match = /^[“《]?(中[\u4e00-\u9fff]|[\u4e00-\u9fff]中)(?=关于|双边|两国|政府|合作|自由|经贸)/.exec(name);
  return match ? statePair(article, match[1] as string, signing) : null;
}

/** 甲国、乙国和丙国领导人签署: those of the states whose heads the article names. */
export function leadersOfList(article: Article, passage: Passage, signing: Signing): void {
  const [parties] = signing.sets;
  if (signing.sets.length !== 1 || !parties || signing.signers.length || signing.anchor.witnessed || !parties.every((party) => COUNTRY_NAMES.has(party.name)))
    return;
  const title = /(领导人|国家元首|元首|首脑)(?:D|当天|当日|共同|正式|分别|在[^，。；]{1,10})*$/.exec(passage.mask.text.slice(0, signing.anchor.from))?.[1];
  if (title) signing.signers = leadersOf(article, parties, title);
}

/** 会见后，双方共同出席合作文件签署仪式: the two states that talk. */
export function statesAtCeremony(article: Article, passage: Passage, signing: Signing): PartyRef[] | null {
  if (signing.anchor.kind !== 'ceremony' || signing.lone.length || !isDiplomatic(article)) return null;
  if (!/合作文件|协定|备忘录|条约/.test(signing.objects[0]?.name ?? '')) return null;
  return /(?:双方|两国(?:元首|领导人|总理)?)[^，。；]{0,12}$/.test(passage.mask.text.slice(0, signing.anchor.from)) ? statePair(article, '', signing) : null;
}
