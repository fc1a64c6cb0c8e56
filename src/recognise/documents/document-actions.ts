import type { Document } from '../../model/document.js';

/** What was done with a document, by the words before its title or behind it. The first rule that fits decides, so the stronger deeds come first. */
export const DOCUMENT_ACTIONS: readonly { id: string; action: Document['action']; before: RegExp; after: RegExp | null }[] = [
  { id: 'document/adopted', action: 'adopted', before: /(?:通过|表决|批准|审定)了?$/, after: /^(?:获|经|等)?[^，。；]{0,10}(?:表决|审议|投票|一致|举手)?通过/ },
  {
    id: 'document/signed',
    action: 'signed',
    before: /(?:签署|签订|签定|签下|签了|续签|簽署|簽訂|订立|訂立|缔结|共签)[^，。；]{0,14}$/,
    after: /^[^，。；]{0,6}(?:上(?:签|簽|落笔|落了款|按)|签字|签署|签订|簽署|簽訂|签约仪式)/,
  },
  {
    id: 'document/issued',
    action: 'issued',
    before: /(?:印发|下发|颁布|颁发|出台|印發|頒布|出臺|制发|制定|编制)[^，。；]{0,6}$/,
    after: /^[^，。；]{0,4}(?:印发|出台|颁布|正式施行|实施)/,
  },
  {
    id: 'document/announced',
    action: 'announced',
    before: /(?:公布|发布|發布|公佈|發佈|宣布|發表|发表|推出)[^，。；]{0,8}$/,
    after: /^[^，。；]{0,6}(?:正式)?(?:发布|公布|發布|公佈)/,
  },
  { id: 'document/read', action: 'read', before: /(?:宣读|宣讀|传达|解读|领读)[^，。；]{0,8}$/, after: null },
];

/** From the strongest deed to none: the one that a document mentioned several times keeps. */
export const ACTION_ORDER: readonly Document['action'][] = ['adopted', 'signed', 'issued', 'announced', 'read', 'mentioned'];
