import type { Article, PersonMention } from '../../model/article.js';
import { fold } from '../../text/fold.js';

/** Groups the mentions of people: one person for each name, a foreign name's last part under the full name. */
export function relatePeople(article: Article): void {
  const groups = new Map<string, PersonMention[]>();
  const names = new Map<string, string>();
  for (const mention of article.personMentions) {
    const key = fold(mention.name);
    if (!names.has(key)) names.set(key, mention.name);
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
      id, name, posts: [],
      aliases: [...new Set(mentions.map((mention) => mention.name))].filter((form) => form !== name),
      confidence: Math.max(...mentions.map((mention) => mention.confidence)),
      mentions: mentions.map(({ start, end, confidence, rule }) => ({ text: article.text.slice(start, end), start, end, confidence, rule })),
    };
  });
}

/** The one longer name whose part this is: 奥马罗夫 of 别克扎特·奥马罗夫, Karimov of Rustam Karimov. */
function fullName(name: string, all: readonly string[]): string | null {
  if (/[·•・‧]/u.test(name)) return null;
  const found = all.filter((other) => other !== name && other.split(/[·•・‧ ]/u).length > 1 && (other.split(/[·•・‧ ]/u).includes(name) || other.endsWith(` ${name}`)));
  return found.length === 1 ? (found[0] as string) : null;
}
