/** Whether the short name can be read off the long one: its characters stand there in the same order (江理工 in 江北理工大学). */
export function isShortFormOf(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at);
    if (at < 0) return false;
    at += character.length;
  }
  return true;
}
