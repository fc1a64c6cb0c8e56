/** How a text begins to introduce a short form: （以下简称“. */
const OPENING = '[（(](?:以下|下)?(?:简称|簡稱|统称|稱|称)(?:为|為|：|:)?[“"「『《]?';
const NAMED = new RegExp(`^${OPENING}([^”"」』》）)，,]{2,16})[”"」』》]?[^）)]{0,8}[）)]`, 'u');
/** The same where it ends right before the form. */
export const INTRODUCES = new RegExp(`${OPENING}$`, 'u');
const BRACKET = /^[（(]([“"「『]?[\p{L}\p{N}&.,\- ]{2,50}[”"」』]?(?:[或、,]?[“"「『][^”"」』]{2,12}[”"」』])*)[）)]/u;
const QUOTED = /[“"「『]([^”"」』]{2,12})[”"」』]/gu;

/** Short forms that the text itself introduces behind a body that stands from `start` to `end`: （以下简称集团）, （下称“瑞翎”）, （「鼎灣」或「集團」）, （KALRO）. */
export function introducedForms(text: string, start: number, end: number): string[] {
  const open = text[end];
  if (open !== '（' && open !== '(') return [];
  const behind = text.slice(end, end + 60);
  const named = NAMED.exec(behind)?.[1];
  if (named) return named.split(/[、或]/u).map((form) => form.replace(/[“”"「」『』]/gu, '').trim());
  const bracket = BRACKET.exec(behind)?.[1];
  if (!bracket) return [];
  const quoted = [...bracket.matchAll(QUOTED)].map((match) => match[1] as string);
  if (quoted.length > 0) return quoted;
  if (/^\p{Lu}[\p{Script=Latin}\p{N}&.,\- ]+$/u.test(bracket)) return [bracket.trim()];
  const name = text.slice(start, end);
  // （云梦泽传媒）: a short form in bare brackets has its characters from the name
  return /^\p{Script=Han}{2,10}$/u.test(bracket) && bracket.length < name.length && Array.from(bracket).every((char) => name.includes(char)) ? [bracket] : [];
}
