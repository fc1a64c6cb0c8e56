import type { GoldArticle } from '../../src/eval/gold-article.js';
import type { JudgedRecord } from '../../src/eval/judgement.js';

/** A stream of numbers in 0–1 that a seed fixes (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A record made from a gold article by spoiling it in every way a program does: left out, twice, cut too long or too short,
 * another form of the name, wrong body, title, value, party. Not what the pipeline makes: an input for comparing scorers.
 */
export function alteredRecord(gold: GoldArticle, random: () => number): JudgedRecord {
  const place = () => ({ start: 0, end: 1, confidence: Math.round(random() * 100) / 100, rule: 'test/altered' });
  const chance = (share: number) => random() < share;
  const keep = <T>(items: readonly T[]): T[] => items.flatMap((item) => (chance(0.12) ? [] : chance(0.05) ? [item, item] : [item]));
  const spoil = (text: string) => (chance(0.08) ? `${text}们` : chance(0.08) && text.length > 2 ? text.slice(1) : text);
  const pick = (names: readonly string[]) => names[Math.floor(random() * names.length)] ?? '';
  const bodies = gold.organisations.map(({ name }) => name);
  const anyForm = (name: string) => {
    const body = gold.organisations.find((other) => other.name === name);
    return body && chance(0.3) ? pick([name, ...body.aliases]) : name;
  };
  const organisation = (org: string | null) => (chance(0.1) ? pick([...bodies, '国家', '我校']) : org === null ? null : anyForm(org));
  const posts = (list: GoldArticle['people'][number]['posts']) =>
    keep(list).map((post) => {
      const whole = organisation(post.org);
      const cut = whole && whole.length > 4 && chance(0.2) ? whole.length - 2 : undefined;
      const title = chance(0.1) ? `原${post.title}` : spoil(post.title);
      return {
        ...place(),
        organisation: whole?.slice(0, cut) ?? null,
        organisationId: null,
        unit: cut ? (whole?.slice(cut) ?? null) : null,
        title,
        status: 'current' as const,
      };
    });
  return {
    id: gold.id,
    text: gold.text,
    people: keep(gold.people).map((person, index) => ({
      id: `p${index}`,
      name: spoil(person.name),
      aliases: [],
      confidence: random(),
      mentions: [],
      posts: posts(person.posts),
    })),
    organisations: keep(gold.organisations).map(({ name }, index) => ({
      id: `o${index}`,
      name: spoil(anyForm(name)),
      aliases: [],
      kind: 'other' as const,
      parentId: null,
      confidence: random(),
      mentions: [],
    })),
    dates: keep(gold.dates).map(({ text, value }) => ({
      ...place(),
      text: spoil(text),
      value: chance(0.1) ? '2020-02-02' : value,
      earliest: null,
      latest: null,
      basis: 'stated' as const,
      stated: null,
    })),
    agreements: keep(gold.agreements).map((agreement, index) => ({
      ...place(),
      id: `a${index}`,
      name: chance(0.2) ? '合作协议' : agreement.name,
      kind: 'other' as const,
      status: chance(0.1) ? ('planned' as const) : agreement.status,
      parties: keep(agreement.parties).map((name) => ({ ...place(), name: chance(0.1) ? pick(bodies) : anyForm(name), organisationId: null })),
      signatories: keep(agreement.signatories).map(({ person, party }) => ({
        ...place(),
        person: spoil(person),
        personId: '',
        party: chance(0.1) ? null : party,
        organisationId: null,
      })),
      witnesses: keep(agreement.witnesses).map((name) => ({ ...place(), name: spoil(name), personId: '' })),
      date: chance(0.1) ? null : agreement.date,
      place: chance(0.2) ? `在${agreement.place}` : agreement.place,
      amounts: [],
      term: null,
      fields: [],
      founds: null,
      evidence: [],
    })),
    events: (gold.events ?? []).map((event, index) => ({
      ...place(),
      id: `e${index}`,
      kind: 'other' as const,
      name: null,
      date: null,
      place: null,
      evidence: [],
      participants: keep(event.participants).map(({ person, role }) => ({ ...place(), person: spoil(person), personId: '', role: role as 'attended' })),
    })),
    authors: keep(gold.authors ?? []).map(({ name, role }) => ({ ...place(), name: spoil(name), role: role ?? null })),
  };
}
