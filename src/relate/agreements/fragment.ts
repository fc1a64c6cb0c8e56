import type { Article } from '../../model/article.js';
import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Draft } from './draft.js';
import { endsInNoun, objectBefore, objectsAfter } from './object-name.js';
import { sidesInPhrase } from './fragment-phrases.js';
import { bodiesOf, type PartyRef, partyOf } from './party-ref.js';
import { mainBody } from './main-body.js';
import { nameAtHead, namesFrom, placesOf, rawParties } from './raw-names.js';
import type { Passage } from './passage.js';
import type { Signing } from './signing.js';

/** Longest text, in characters, that counts as a fragment: a sentence or two of news without the article around them. */
const LONGEST = 420;
const CUE = /签约|签署|签订|签成|签下|签了|签字|续签|订立|缔结/g;
const NO_SIGNING = /^(?:之?日|后\d|后[的方生]|[^，。]{0,2}《|价格|率)|^(?:发|章|收|名)/;
const NOT_YET =
  /(?:尚未|未(?!来)|若|如果|(?<!创|高|更)新(?![型闻华能区城材科乡疆县市])|(?<!智|功|性|才|可|节)能(?!源|力)|最终|(?<!加|予|得|所)以(?!及)|自|拟|后续|(?<!供|急)需|(?<!供|响|相|适)应|不)[^，。；：]{0,6}$/;
/** What no rule reads on purpose: hopes, pledges, decrees, the family doctor. */
const REFUSED = /希望|期待|有望|期盼|洽谈|商谈|尚未签|责任书|承诺书|家庭医生|签到|签署(?:命令|通令|法令|法案|[^，。]{0,6}令)|书签署|未签/;

/**
 * The signing that a sentence alone speaks of, when no rule for whole sentences reads it: the bodies on both sides of 与 near the signing
 * word, else the two bodies whose people attend the ceremony. Given with low confidence, and only when nothing else is there.
 */
export function readFragment(article: Article, passages: readonly Passage[]): Draft | null {
  if (
    article.text.length > LONGEST ||
    passages.filter(({ plain }) => /[。！？]/.test(plain)).length > 3 ||
    article.blocks.some((block) => block.kind === 'headline')
  )
    return null;
  for (const passage of passages) {
    const { text } = passage.mask;
    if (REFUSED.test(article.text.slice(passage.sentence.start, passage.sentence.end))) continue;
    for (const match of text.matchAll(CUE)) {
      const at = match.index;
      if (NO_SIGNING.test(text.slice(at + 2)) || NOT_YET.test(text.slice(Math.max(0, at - 12), at))) continue;
      const parties =
        phrased(article, passage) ?? beside(article, passage, at) ?? listed(article, passage, at + match[0].length) ?? mentioned(article, passage, at);
      if (parties) return draftOf(article, passage, at, at + match[0].length, parties);
    }
    // …转让给某资管，12月1日（合同签署日）收盘价…: the signing stands in a bracket, which masks leave out
    if (/[（(][^）)]{0,8}(?:合同|协议)签[署订]日?[）)]/.test(passage.plain)) {
      const at = text.indexOf('转让给');
      const parties = at >= 0 ? phrased(article, passage) : null;
      if (parties) return draftOf(article, passage, at, at + 3, parties);
    }
  }
  return null;
}

/** 某园区已签约甲、乙、丙等项目, 某公司签约了某队 */
function listed(article: Article, passage: Passage, from: number): PartyRef[] | null {
  const places = placesOf(article, passage);
  const after = /^了?(?=[^，。；])/.exec(passage.mask.text.slice(from));
  const right = after ? namesFrom(article, passage, from + after[0].length, places) : [];
  const clause = passage.mask.text.lastIndexOf('，', from) + 1;
  const left = bodiesNamed(article, passage, from)[0] ?? nameAtHead(article, passage, places, clause) ?? nameAtHead(article, passage, places);
  const all = distinct([...(left ? [left] : []), ...right]);
  return left && right.length >= 2 && all.length >= 3 ? all : null;
}

function phrased(article: Article, passage: Passage): PartyRef[] | null {
  const sides = sidesInPhrase(article, passage);
  const left =
    sides && (sides.left ?? bodiesNamed(article, passage, passage.mask.text.length).find(({ name }) => !STAND_IN.test(name)) ?? headOfAny(article, passage));
  return sides && left && left.name !== sides.right.name ? [left, sides.right] : null;
}

/** 公司实际控制人某某: a post at a body that the sentence names at its head */
const STAND_IN = /^[该本我]?(?:公司|集团|学校|校|医院|院|协会)$/;

/** The name at the head of a sentence, else at that of one of its clauses: 作为辅助，某车在年内也将发力. */
function headOfAny(article: Article, passage: Passage): PartyRef | null {
  const places = placesOf(article, passage);
  const { text } = passage.mask;
  for (let clause = 0; ; ) {
    const party = nameAtHead(article, passage, places, clause);
    if (party) return party;
    clause = text.indexOf('，', clause) + 1;
    if (!clause) return null;
  }
}

function beside(article: Article, passage: Passage, at: number): PartyRef[] | null {
  const places = placesOf(article, passage);
  const { text } = passage.mask;
  for (const [from, to] of [
    [0, at],
    [at, text.length],
  ] as const) {
    const raw = rawParties(article, passage, from, to, places);
    const all = raw ? distinct([...raw.left, ...raw.right]) : [];
    // right before the signing word, words on both sides of 与 are parties even when neither is known
    if (all.length >= 2 && (to === at || all.some((party) => party.organisationId || party.confidence > 0.5))) return all;
  }
  // 某公司发布了新服务，与甲、乙等企业签约: the other side alone beside 与
  const pivot = text.slice(0, at).search(/(?<=^|[，D自年起正式面])(?:与|和|同)(?=[^，。；]{2,60})/);
  if (pivot < 0) return listBefore(article, passage, at, places);
  const right = namesFrom(article, passage, pivot + 1, places);
  const left =
    bodiesNamed(article, passage, pivot)[0] ??
    nameAtHead(article, passage, places) ??
    bodiesNamed(article, passage, text.length).find((party) => !right.some((other) => other.name === party.name)) ??
    mainBody(article);
  const all = distinct([...(left ? [left] : []), ...right]);
  return left && right.length && all.length >= 2 ? all : null;
}

/** 甲、乙已于6月签署战略合作协议 */
function listBefore(article: Article, passage: Passage, at: number, places: ReadonlySet<string>): PartyRef[] | null {
  const { text } = passage.mask;
  const from = Math.max(text.lastIndexOf('，', at), text.lastIndexOf('：', at)) + 1;
  const names = text.slice(from, at).includes('、') ? namesFrom(article, passage, from, places) : [];
  return names.length >= 2 ? names : null;
}

/** The bodies named before a place, those of people too. */
function bodiesNamed(article: Article, { mask, atoms }: Pick<Passage, 'mask' | 'atoms'>, to: number): PartyRef[] {
  const parties: PartyRef[] = [];
  for (const atom of atoms) {
    if (atom.to > to) break;
    const start = (mask.items[atom.from] as MaskedItem).start;
    const end = (mask.items[atom.to - 1] as MaskedItem).end;
    if (atom.kind === 'organisation' && atom.organisation.kind !== 'media' && !/(?:在|于)$/.test(mask.text.slice(0, atom.from)))
      parties.push({ ...partyOf(atom.organisation, { start, end }), confidence: 0.5, rule: 'agreement/party-in-fragment' });
    if (atom.kind === 'person')
      parties.push(
        ...bodiesOf(article, atom.person, { start, end }, atom.body)
          .slice(0, 1)
          .map((party) => ({ ...party, confidence: 0.5, rule: 'agreement/party-in-fragment' })),
      );
  }
  return parties;
}

/** The bodies of a ceremony's sentence, those of its guests too; of any other sentence those of the signing's own clause. */
function mentioned(article: Article, passage: Passage, at: number): PartyRef[] | null {
  const { text } = passage.mask;
  const all = distinct(bodiesNamed(article, passage, text.length));
  if (all.length >= 2 && all.length <= 4 && (/签[约字署]{1,2}(?:仪式|现场|签署人|人)/.test(text) || passage.atoms.every((atom) => atom.kind !== 'person')))
    return all;
  const from = Math.max(text.lastIndexOf('，', at), text.lastIndexOf('；', at)) + 1;
  const end = text.indexOf('，', at);
  const inside = distinct(
    bodiesNamed(
      article,
      { mask: passage.mask, atoms: passage.atoms.filter((atom) => atom.kind !== 'person' && atom.from >= from && (end < 0 || atom.to <= end)) },
      text.length,
    ),
  );
  return inside.length === 2 ? inside : null;
}

function distinct(parties: PartyRef[]): PartyRef[] {
  return parties.filter((party, i) => parties.findIndex((other) => other.name === party.name || other.name.includes(party.name)) === i);
}

function draftOf(article: Article, passage: Passage, from: number, to: number, parties: PartyRef[]): Draft {
  const { mask, sentence, at } = passage;
  const after = objectsAfter(mask, article.text, to)[0];
  const name = after?.name ? after : objectBefore(mask, article.text, Math.max(0, from - 20), from);
  const start = (mask.items[from] as MaskedItem).start;
  const end = (mask.items[to - 1] as MaskedItem).end;
  const batch: Signing = {
    sentence,
    at,
    anchor: { from, to, kind: 'sign', status: 'signed', witnessed: false },
    start,
    end,
    sets: [parties],
    lone: [],
    subject: [],
    group: null,
    unnamed: false,
    partners: null,
    clusters: [],
    sides: null,
    each: false,
    signers: [],
    stands: new Map(),
    onlookers: [],
    objects: [],
    stated: null,
    counted: null,
    told: false,
    date: undefined,
    confidence: 0.45,
    rule: 'agreement/fragment',
  };
  return {
    parties,
    signers: [],
    witnesses: [],
    name: name.name && endsInNoun(name.name) ? name : null,
    status: 'signed',
    date: null,
    dateStated: false,
    place: null,
    placeStated: false,
    at,
    block: sentence.block,
    batch,
    evidence: [{ start: sentence.start, end: sentence.end }],
    headline: false,
    told: false,
    confidence: 0.45,
    rule: 'agreement/fragment',
  };
}
