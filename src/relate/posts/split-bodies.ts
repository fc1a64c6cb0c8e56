import type { Article, OrganisationMention } from '../../model/article.js';
import { namesByFirst } from './found-in-gaps.js';
import type { Item } from './line-items.js';

/** A post inside what was read as one body: 云岭市委常委兼统战部. */
const WITH_POST =
  /^(.{2,}?)((?:常务)?副?(?:书记|書記|常委|委员|委員|主任|主席|院长|院長|校长|校長|局长|局長|部长|部長|处长|處長|主管|总监|總監|总经理|總經理|经理|經理|董事长|董事長|会长|會長|理事长|理事長|秘书长|秘書長))(?:兼|暨)(.{2,})$/u;
/** A known name inside it: 贺小舟系县委. */
const VERB = /^(?:系|为|為|和|与|與|及|任|现任|曾任|兼任|当选|出任)/u;

/** The items that a body is made of which was read too wide; itself when nothing is wrong with it. */
export function splitBody(article: Article, item: Item & { kind: 'body' }): Item[] {
  const words = article.text.slice(item.start, item.end);
  if (words.length < 5) return [item];
  const parts = WITH_POST.exec(words);
  if (parts) {
    const [, front, title, rest] = parts as unknown as [string, string, string, string];
    const at = item.start + front.length;
    const post = {
      start: at,
      end: at + title.length,
      title,
      status: 'current' as const,
      rank: false,
      confidence: item.mention.confidence,
      rule: 'title/in-body',
    };
    return [
      body(article, item.mention, item.start, at),
      { kind: 'title', start: post.start, end: post.end, gap: '', mention: post },
      body(article, item.mention, item.end - rest.length, item.end),
    ];
  }
  for (const { name, person: known } of namesByFirst(article).get(words[0] as string) ?? []) {
    const rest = words.startsWith(name) ? words.slice(name.length) : '';
    const verb = rest.length > 2 || /^[系任为]$/u.test(rest) ? VERB.exec(rest)?.[0] : undefined;
    if (!verb) continue;
    const end = item.start + name.length;
    const mention = { start: item.start, end, name, personId: known.id, confidence: known.confidence * 0.9, rule: 'person/in-body' };
    const person: Item = { kind: 'name', start: item.start, end, gap: '', mention };
    return rest.length === 1 ? [person] : [person, body(article, item.mention, end + verb.length, item.end)];
  }
  return [item];
}

/** A part of a body's words as a body of its own: the one of the record that has this name, else as printed. */
function body(article: Article, { organisationId: _, ...mention }: OrganisationMention, start: number, end: number): Item {
  const words = article.text.slice(start, end);
  const known = article.organisations.find(({ name, aliases }) => name === words || aliases.includes(words));
  return { kind: 'body', start, end, gap: '', mention: { ...mention, start, end, form: 'full', ...(known ? { organisationId: known.id } : {}) } };
}
