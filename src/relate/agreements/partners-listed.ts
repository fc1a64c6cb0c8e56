import type { MaskedItem } from '../../text/masked-sentence.js';
import type { Draft } from './draft.js';
import { partyKey } from './draft.js';
import type { Gathered } from './gather.js';
import { type PartyRef, partyOf } from './party-ref.js';
import type { Passage } from './passage.js';
import type { Signing } from './signing.js';

const LIST =
  /(?:(?:参加|参与|出席|此次|本次|现场|集中|首批)[^，。；OP]{0,12})?(?:签约|签字|签署|签订)[^，。；OP]{0,10}(?:企业|单位|机构|公司|院校|学校|高校|医院|伙伴)[^，。；OP]{0,4}?(?:还有|还包括|包括|有|为|是|分别为|分别是|：)[^，。；OP]{0,6}$/;

/**
 * 学校分别与甲、乙等10家企业签署…。参加签约仪式的企业还有丙、丁…: partners named apart from the signing.
 * They join the batch whose stated number is not reached, or the signing whose other side was not named.
 */
export function addListedPartners(passages: readonly Passage[], gathered: Gathered): void {
  for (const passage of passages) {
    const listed = passage.plain.includes('签') ? listedIn(passage) : [];
    if (!listed.length) continue;
    const batch = openBatch(gathered.drafts, passage.at);
    if (batch) extend(gathered, batch.signing, batch.members, listed, passage);
    else {
      const lonely = gathered.lonely.filter((signing) => signing.at <= passage.at && signing.lone.length === 1).at(-1);
      if (lonely) extend(gathered, lonely, [], listed, passage);
    }
  }
}

function listedIn({ mask, atoms }: Passage): PartyRef[] {
  const first = atoms.find((atom) => atom.kind === 'organisation' && LIST.test(mask.text.slice(0, atom.from)));
  if (!first) return [];
  const listed: PartyRef[] = [];
  let end = first.from;
  for (const atom of atoms) {
    if (atom.from < first.from) continue;
    if (!/^(?:[、，和与及]|以及)?$/.test(mask.text.slice(end, atom.from)) || atom.kind !== 'organisation') break;
    const { start, end: stop } = mask.items[atom.from] as MaskedItem;
    listed.push(partyOf(atom.organisation, { start, end: stop }, 'agreement/party-listed'));
    end = atom.to;
  }
  return listed;
}

/** The last batch of one-to-one signings before a sentence that says 等N家. */
function openBatch(drafts: readonly Draft[], at: number): { signing: Signing; members: Draft[] } | null {
  const last = drafts.filter((draft) => draft.at <= at && draft.batch.each && draft.batch.stated !== null).at(-1);
  return last ? { signing: last.batch, members: drafts.filter((draft) => draft.batch === last.batch) } : null;
}

function extend(gathered: Gathered, signing: Signing, members: Draft[], listed: PartyRef[], passage: Passage): void {
  const model = members[0];
  const own = signing.subject.length ? signing.subject : signing.lone;
  const side = own[0];
  if (!side) return;
  const signers = model?.signers.filter(({ party }) => party?.name === side.name) ?? [];
  for (const other of listed) {
    const parties = [side, other];
    if (other.name === side.name || gathered.drafts.some((draft) => partyKey(draft.parties) === partyKey(parties))) continue;
    gathered.drafts.push({
      parties,
      signers: [...signers],
      witnesses: [],
      name: model?.name ?? signing.objects[0] ?? null,
      status: signing.anchor.status,
      date: model?.date ?? signing.date ?? null,
      dateStated: model?.dateStated ?? signing.date !== undefined,
      place: model?.place ?? null,
      placeStated: model?.placeStated ?? false,
      at: signing.at,
      block: signing.sentence.block,
      batch: signing,
      headline: false,
      told: false,
      confidence: model ? 0.9 : 0.8,
      rule: 'agreement/listed-partner',
      evidence: [
        { start: signing.sentence.start, end: signing.sentence.end },
        { start: passage.sentence.start, end: passage.sentence.end },
      ],
    });
  }
}
