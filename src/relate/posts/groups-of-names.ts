import type { PersonMention } from '../../model/article.js';
import type { Item } from './line-items.js';
import { linkOf } from './links.js';

/** The names of the list that begins at `index`, with bodies and titles of their own between: 副组长为〔某学院教授〕张三、李四. */
export function namesOfGroup(line: readonly Item[], index: number): PersonMention[] {
  const names: PersonMention[] = [];
  for (let i = index; i < line.length; i++) {
    const item = line[i] as Item;
    if (i > index && !['adjacent', 'list', 'and-post'].includes(linkOf(item.gap))) break;
    if (item.kind === 'name') names.push(item.mention);
  }
  return names;
}

/** The people of the list that ends at `index`, each with titles and bodies of their own between; over commas only where all are appointed. */
export function groupBefore(line: readonly Item[], index: number, overCommas: boolean): Item[] {
  const links = overCommas ? ['adjacent', 'list', 'comma', 'and-post'] : ['adjacent', 'list', 'and-post'];
  const people: Item[] = [];
  for (let i = index; i >= 0; i--) {
    const item = line[i] as Item;
    if (item.kind === 'name') people.unshift(item);
    // a name between that has not been found ends no list: 甲、〔某某〕、乙
    if (i > 0 && !links.includes(linkOf(item.gap)) && !/^、\p{Script=Han}{2,5}、$/u.test(item.gap)) break;
  }
  return people;
}
