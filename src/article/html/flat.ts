/** A text without white space and invisible characters, compatibility forms made one, to compare a headline with a page title. */
export function flat(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff]+/g, '');
}
