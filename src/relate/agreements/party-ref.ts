import type { Article } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';
import type { Person } from '../../model/person.js';
import { partyName } from './party-name.js';

/** A body, state or place that signs; told apart by its name, which is unique in an article. */
export interface PartyRef {
  name: string;
  organisationId: string | null;
  start: number;
  end: number;
  confidence: number;
  rule: string;
}

/** Someone who signs, with the bodies the person can sign for, the likeliest first. */
export interface Signer {
  person: Person;
  start: number;
  end: number;
  bodies: PartyRef[];
  /** how many names that nobody knows as people stand right before in the list */
  skipped?: number;
  /** how many such names end the list behind it */
  behind?: number;
}

/** The name of a body as the article prints it: 县人民政府, where the place before it was only added. */
function printedName({ name, mentions }: Organisation): string {
  if (mentions.some(({ text }) => text === name)) return name;
  const relative = mentions.map(({ text }) => text).filter((text) => /^[省市县区州镇乡旗縣區鎮鄉]/.test(text) && name.endsWith(text));
  return relative.sort((a, b) => b.length - a.length)[0] ?? name;
}

export function partyOf(organisation: Organisation, place: { start: number; end: number }, rule = 'agreement/party-body'): PartyRef {
  const base = printedName(organisation);
  const name = partyName(base, organisation.mentions.find((mention) => mention.start === place.start)?.text, organisation.aliases);
  return {
    name,
    organisationId: name === base ? organisation.id : null,
    start: place.start,
    end: place.end,
    confidence: Math.min(0.95, organisation.confidence),
    rule,
  };
}

export function bodiesOf(article: Article, person: Person, place: { start: number; end: number }, body: Organisation | null = null): PartyRef[] {
  const bodies: PartyRef[] = body ? [{ ...partyOf(body, place, 'agreement/party-of-person'), confidence: 0.93 }] : [];
  for (const post of person.posts) {
    const name = post.organisation;
    if (!name || bodies.some((known) => known.name === name)) continue;
    const organisation = post.organisationId ? article.organisations.find((candidate) => candidate.id === post.organisationId) : undefined;
    bodies.push({
      name: organisation ? partyName(printedName(organisation), undefined, organisation.aliases) : name,
      organisationId: organisation?.id ?? null,
      ...place,
      confidence: 0.85,
      rule: 'agreement/party-of-post',
    });
  }
  // 某市委副书记、市长: who signs does so for the city
  const governed = bodies.findIndex(
    (body, i) =>
      i > 0 && /[省市县區区州镇乡旗縣鎮鄉](?:党|黨)?委$/.test(bodies[0]?.name ?? '') && samePlace(bodies[0]?.name.replace(/党委$/, '委') ?? '', body.name),
  );
  if (governed > 0) bodies.unshift(...bodies.splice(governed, 1));
  return bodies;
}

/** How well a signer goes with a party: 3 the same body, 2 a part or the place of it, 1 a near name, 0 not at all. */
export function fit(article: Article, signer: Signer, party: PartyRef): number {
  let best = 0;
  // words right before the title say more than posts, which may have been carried over
  const step = signer.bodies[0]?.rule === 'agreement/party-before-title' ? 1.2 : 0.3;
  signer.bodies.forEach((body, index) => {
    const value = sameBody(article, body, party);
    // the first body is the one that the words right before the name give
    if (value) best = Math.max(best, value - Math.min(index, 3) * step);
  });
  return best;
}

/** Whether two sets of parties are the same bodies under names that differ (河北某市 and its government). */
export function alike(article: Article, a: readonly PartyRef[], b: readonly PartyRef[]): boolean {
  return a.every((one) => b.some((other) => sameBody(article, one, other) >= 1)) && b.every((one) => a.some((other) => sameBody(article, one, other) >= 1));
}

function sameBody(article: Article, body: PartyRef, party: PartyRef): number {
  if (body.name === party.name || (/^[A-Z]/.test(body.name) && body.name.replace(/\s/g, '') === party.name.replace(/\s/g, ''))) return 3;
  if (isAncestor(article, party.organisationId, body.organisationId)) return 2;
  // Nor Vale and Nor Vale S.A.; letters alone are no short form
  if (/^[A-Z][A-Za-z. &']+$/.test(body.name)) {
    const [a, b] = [body.name, party.name].map((name) => name.replace(/\s/g, '')) as [string, string];
    return a.startsWith(b) || b.startsWith(a) ? 2 : 0;
  }
  if (body.name.startsWith(party.name) || party.name.startsWith(body.name)) return 2;
  if (isAncestor(article, body.organisationId, party.organisationId)) return 2;
  const [short, long] = body.name.length < party.name.length ? [body.name, party.name] : [party.name, body.name];
  if (short.length >= 4 && long.startsWith(short.slice(0, 4))) return 1;
  if (short.length >= 2 && (long.includes(short) || isShortFor(short.replace(/(?:集团|公司|学院|大学)$/, ''), long))) return 1;
  if (sharesHeart(short, long)) return 1;
  return samePlace(body.name, party.name) ? 1 : 0;
}

/** 丘山县青田乡 and 青田乡人民政府, 县委 and the county: the place and those who govern it. */
function samePlace(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replace(/(?:人民政府|政府|委员会|党委|委)$/, '')) as [string, string];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 2 && /[省市县區区州旗镇乡縣鎮鄉盟]$/.test(short) && long.endsWith(short);
}

/** Whether five characters in a row are the same, leaving out what many names share (有限公司, 职业技术学院). */
function sharesHeart(a: string, b: string): boolean {
  if (/[局委厅部处署办]$/.test(a) && /[局委厅部处署办]$/.test(b)) return false;
  const heart = a.replace(/股份|有限|责任|公司|集团|职业|技术|人民政府|委员会|大学|学院/g, ' ');
  for (let i = 0; i + 5 <= heart.length; i++) {
    const part = heart.slice(i, i + 5);
    if (!part.includes(' ') && b.includes(part)) return true;
  }
  return false;
}

/** Whether the characters of a short form stand in the long one in order. */
export function isShortFor(short: string, long: string): boolean {
  if (short.length < 2) return false;
  let at = -1;
  for (const char of short) {
    at = long.indexOf(char, at + 1);
    if (at < 0) return false;
  }
  return true;
}

function isAncestor(article: Article, ancestor: string | null, id: string | null): boolean {
  if (!ancestor) return false;
  let current = id;
  for (let depth = 0; current && depth < 6; depth++) {
    const organisation = article.organisations.find((candidate) => candidate.id === current);
    current = organisation?.parentId ?? null;
    if (current === ancestor) return true;
  }
  return false;
}

/** 学校国际处, 公司市场部: the whole is the one that the word stands for */
const OWN = /^(?:学校|我校|校|學校|公司|集团|集團|医院|醫院|我院|学院|學院)(?=[\u4e00-\u9fff]{2,})/;

function ownerInWords(article: Article, body: Organisation): Organisation | undefined {
  const word = OWN.exec(body.name)?.[0];
  return word ? article.organisations.find((candidate) => candidate.aliases.includes(word) && candidate !== body) : undefined;
}

const DEPARTMENT = /(?:处|部|科|室|系|队|组|办|院|所|中心|办公室|团)$/;

/** The body that a department signs for: its parent, when its name is the parent's with the department's words behind (甲大学国际处 → 甲大学). */
export function wholeOf(article: Article, party: PartyRef): PartyRef {
  const body = article.organisations.find((candidate) => candidate.id === party.organisationId);
  const parent = body && (ownerInWords(article, body) ?? article.organisations.find((candidate) => candidate.id === body.parentId));
  if (
    !body ||
    !parent ||
    !DEPARTMENT.test(body.name) ||
    !(body.name.startsWith(parent.name) || OWN.test(body.name)) ||
    parent.name.length < 4 ||
    /^(?:中国|国家)?.{0,4}部$/.test(parent.name)
  )
    return party;
  return wholeOf(article, { ...party, name: parent.name, organisationId: parent.id, confidence: Math.min(party.confidence, 0.8) });
}
