import { squeeze } from './normal-forms.js';

/**
 * Whether two names mean the same agreement: equal, or one inside the other when what is left over is little, or only
 * the parties' names and joints (甲大学—乙公司合作协议 and 合作协议).
 */
export function sameAgreementName(x: string | null, y: string | null, parties: ReadonlySet<string>): boolean {
  const [p, q] = [squeeze(x), squeeze(y)];
  if (p === q) return true;
  const [short, long] = p.length < q.length ? [p, q] : [q, p];
  if (short.length < 4 || !long.includes(short)) return false;
  let rest = long.replace(short, '');
  for (const party of parties) rest = rest.replaceAll(party, '');
  return short.length / long.length >= 0.6 || rest.replace(/[—\-－与和及、关于]/gu, '').length <= 2;
}

/** Whether two places of a signing agree: the same, or one within the other's words (武汉 and 武汉市某某酒店). */
export function samePlace(wanted: string, given: string | null, resolve: (name: string | null) => string): boolean {
  const place = squeeze(wanted);
  const mine = resolve(given);
  return resolve(wanted) === mine || (mine.length > 1 && (place.includes(mine) || mine.includes(place)));
}
