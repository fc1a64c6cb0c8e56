import type { BodyNames } from './body-names.js';
import type { GoldArticle } from './gold-article.js';
import { givenOf, type Judge, type JudgedRecord } from './judgement.js';
import { squeeze } from './normal-forms.js';

const RELATIVE = /^(?:省|市|县|区|州|镇|乡|自治区|地区|中共|兵团)/u;

/** Judges organisations (one record for each gold body, under any of its names) and whether each carries the fullest name. */
export function judgeOrganisations(gold: GoldArticle, record: JudgedRecord, names: BodyNames, judge: Judge): void {
  const text = squeeze((gold.title ?? '') + gold.text);
  const optional = new Set(gold.organisations.filter((body) => body.optional).map((body) => squeeze(body.name)));
  const found = new Set<string>();
  for (const organisation of record.organisations ?? []) {
    const name = squeeze(organisation.name);
    const given = givenOf(organisation);
    const parts = [organisation.name];
    const body = names.find(name) ?? relativeBody(name, names, text, found);
    if (body === undefined) {
      // a parent that stands only inside a longer gold name may be given or not
      const parent = name.length >= 2 && names.fullNames.some((full) => full.startsWith(name));
      if (!parent) judge.add('organisations', 'extra', name, parts, given);
    } else if (found.has(body)) judge.add('organisations', 'extra', `${name} again for ${body}`, parts, given);
    else {
      found.add(body);
      if (optional.has(body)) continue;
      judge.add('organisations', 'right', name, parts, given);
      judge.share('canonical', names.isFull(name) || name.endsWith(body), `${name} for ${body}`, [body, name], given);
    }
  }
  for (const { name, optional: open } of gold.organisations) if (!open && !found.has(squeeze(name))) judge.add('organisations', 'missed', name, [name]);
}

/** A relative body (市财政局) may be given with the place it belongs to (某某市财政局), if the text names that place. */
function relativeBody(name: string, names: BodyNames, text: string, found: ReadonlySet<string>): string | undefined {
  return names.fullNames.find((full) => {
    const more = name.length - full.length;
    return RELATIVE.test(full) && name.endsWith(full) && more <= 6 && text.includes(name.slice(0, more)) && !found.has(full);
  });
}
