import type { Article, PersonMention } from '../../model/article.js';
import { fold } from '../../text/fold.js';

/** Groups the mentions of people: one person for each name, a foreign name's last part under the full name. */
export function relatePeople(article: Article): void {
  const groups = new Map<string, PersonMention[]>();
  const names = new Map<string, string>();
  addAuthors(article);
  const originals = originalForms(article);
  for (const mention of article.personMentions) {
    const key = originals.get(mention) ?? fold(mention.name);
    if (!names.has(key) && !originals.has(mention)) names.set(key, mention.name);
    const list = groups.get(key);
    if (list) list.push(mention);
    else groups.set(key, [mention]);
  }
  for (const [key, mentions] of [...groups]) {
    const full = fullName(key, [...groups.keys()]);
    if (!full) continue;
    groups.get(full)?.push(...mentions);
    groups.delete(key);
  }
  const list = [...groups].map(([key, mentions]) => ({ name: names.get(key) as string, mentions: mentions.sort((a, b) => a.start - b.start) }));
  list.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  article.people = list.map(({ name, mentions }, index) => {
    const id = `p${index + 1}`;
    for (const mention of mentions) mention.personId = id;
    return {
      id,
      name,
      posts: [],
      aliases: [...new Set(mentions.map((mention) => mention.name))].filter((form) => form !== name),
      confidence: Math.max(...mentions.map((mention) => mention.confidence)),
      mentions: mentions.map(({ start, end, confidence, rule }) => ({ text: article.text.slice(start, end), start, end, confidence, rule })),
    };
  });
}

/** Authors that the byline names are people of the article, at their place. */
function addAuthors(article: Article): void {
  for (const { start, end, name, confidence } of article.authors) {
    const overlapping = article.personMentions.filter((mention) => mention.start < end && mention.end > start);
    if (overlapping.some((mention) => mention.start === start && mention.end === end)) continue;
    article.personMentions = article.personMentions.filter((mention) => !overlapping.includes(mention));
    article.organisationMentions = article.organisationMentions.filter((mention) => mention.start >= end || mention.end <= start);
    article.personMentions.push({ start, end, name, confidence, rule: 'person/byline' });
  }
  article.personMentions.sort((a, b) => a.start - b.start);
}

/** 周玛丽（Maria Chow）: the name in brackets is the same person; maps its mention to the key of the name before. */
function originalForms(article: Article): Map<PersonMention, string> {
  const forms = new Map<PersonMention, string>();
  let before: PersonMention | undefined;
  for (const mention of article.personMentions) {
    if (
      before &&
      /^\s?[（(]$/u.test(article.text.slice(before.end, mention.start)) &&
      /[A-Za-z\u0400-\u04ff]/.test(mention.name) &&
      /[）)]/u.test(article.text[mention.end] ?? '')
    )
      forms.set(mention, fold(before.name));
    before = mention;
  }
  return forms;
}

/** The one longer name whose part this is: 伊万诺夫 of 彼得·伊万诺夫, Smith of John Smith. */
function fullName(name: string, all: readonly string[]): string | null {
  if (/[·•・‧]/u.test(name)) return null;
  const found = all.filter((other) => other !== name && (ownParts(other).includes(name) || other.endsWith(` ${name}`)));
  return found.length === 1 ? (found[0] as string) : null;
}

/** The parts of a name that has several, but the father's: 哈立德·本·奥马尔 is no 奥马尔. */
function ownParts(name: string): string[] {
  const parts = name.split(/[·•・‧ ]/u);
  return parts.length > 1 ? parts.filter((_, at) => !/^(?:本|宾|伊本)$/u.test(parts[at - 1] ?? '')) : [];
}
