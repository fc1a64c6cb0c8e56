import type { Article, OrganisationMention } from '../../model/article.js';
import { standInWords } from './stand-in-words.js';

const JOINS = /[与與和及暨由]|愿同/u;
const isJoin = (words: string, at: number) =>
  '与與和及暨'.includes(words[at] as string) ||
  (words[at] === '同' && words[at - 1] === '愿') ||
  (words[at] === '由' && /[室会心盟院组]/u.test(words[at - 1] ?? ''));
/** Last words of names that are whole by themselves: 云岭大学|与…, not 材料|与冶金学院. */
const WHOLE =
  /(?:大学|大學|大學校|医院|醫院|公司|集团|集團|银行|銀行|(?:人民|州|市|县|省|区)政府|办事处|管委会|协会|協會|商会|商會|学会|學會|基金会|基金會|联合会|联盟|福利院|(?<=.{3})学院|(?<=.{3})學院|(?<=.{3})中学|(?<=.{2})学校|研究院|研究所|法院|检察院|总局|有限责任公司)$/u;
const ENDS = /[校院司团團行府会會局处處心盟馆館台社委部厅廳所站场厂]$/u;

/** Takes apart what was read as one body and is two, or a body and a person: 云岭大学与飞鹭公司, 我院与清河县人民医院. */
export function splitJoined(article: Article): void {
  if (!article.organisationMentions.some((mention) => mention.end - mention.start >= 6 && JOINS.test(article.text.slice(mention.start, mention.end)))) return;
  const printed = new Set(article.organisationMentions.map(({ start, end }) => article.text.slice(start, end)));
  const people = new Set(article.personMentions.map(({ name }) => name));
  article.organisationMentions = article.organisationMentions.flatMap((mention) =>
    split(mention, article.text.slice(mention.start, mention.end), printed, people),
  );
}

function split(mention: OrganisationMention, words: string, printed: ReadonlySet<string>, people: ReadonlySet<string>): OrganisationMention[] {
  if (words.length < 6 || mention.form === 'anaphor') return [mention];
  for (let at = 2; at < words.length - 2; at++) {
    if (!isJoin(words, at)) continue;
    // 云岭大学|愿与|飞鹭公司
    const left = words.slice(0, at).replace(/愿意?$/u, '');
    const right = words.slice(at + 1);
    if (!ENDS.test(right)) continue;
    const known = printed.has(left) && left.length >= 3;
    if (!known && words[at] !== '由' && !standInWords.has(left) && !people.has(left) && !WHOLE.test(left)) continue;
    if (!known && right.length < 4) continue;
    const second = part(mention, mention.start + at + 1, mention.end, right);
    return people.has(left) ? [second] : [part(mention, mention.start, mention.start + left.length, left), second];
  }
  return [mention];
}

const part = (mention: OrganisationMention, start: number, end: number, words: string): OrganisationMention => ({
  ...mention,
  start,
  end,
  form: standInWords.has(words) ? 'anaphor' : 'full',
});
