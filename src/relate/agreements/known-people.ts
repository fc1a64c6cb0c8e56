import type { Article } from '../../model/article.js';
import type { Person } from '../../model/person.js';
import { fold } from '../../text/fold.js';
import type { Mask, MaskedItem } from '../../text/masked-sentence.js';
import { isBrand } from './open-joined.js';

/** What stands before and behind a name of two characters where it can be nothing else: 由某某和, 某某与, 某某秘书长. */
const BEFORE = /(?:^|[、，；：与和同由及经]|代表)$/;
const AFTER =
  /^(?:[、，；与和同分代签先逐作在]|(?:副?(?:秘书长|书记|主任|校长|院长|会长|理事长|总经理|董事长|总裁|局长|县长|区长|市长|镇长|乡长|部长|主席|教授))|本人|共同|依次|一起)/;

/** A mask in which people whom the article names elsewhere are people also where their names stand as plain words (和平分别与…签订). */
export function withKnownPeople(article: Article, mask: Mask): Mask {
  let known = mask;
  for (const person of article.people) {
    const name = fold(person.name);
    // of two characters only those with a post: the name may be a body's after all
    if (name.length === 2 && !person.posts.length) continue;
    if (name.length < 2 || name.length > 12 || !/^[\u4e00-\u9fff·]+$/.test(name)) continue;
    for (let at = known.text.indexOf(name); at >= 0; at = known.text.indexOf(name, at + 1))
      if ((name.length > 2 || standsFree(known.text, at, name)) && !isBrand(article, known.items[at] as MaskedItem))
        known = named(known, at, name.length, person);
  }
  return known;
}

const standsFree = (text: string, at: number, name: string): boolean => BEFORE.test(text.slice(0, at)) && AFTER.test(text.slice(at + name.length));

function named({ text, items }: Mask, at: number, length: number, person: Person): Mask {
  const place: MaskedItem = { start: (items[at] as MaskedItem).start, end: (items[at + length - 1] as MaskedItem).end, person };
  return { text: `${text.slice(0, at)}P${text.slice(at + length)}`, items: [...items.slice(0, at), place, ...items.slice(at + length)] };
}
