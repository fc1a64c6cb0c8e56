import type { Sentence } from '../../model/article.js';
import type { Anchor } from './anchors.js';
import type { ObjectName } from './object-name.js';
import type { PartyRef, Signer } from './party-ref.js';

export interface GroupRef {
  count: number | null;
  noun: string;
  before: string;
  after: string;
}

/** What one signing word says, before the article is looked at as a whole. */
export interface Signing {
  sentence: Sentence;
  /** index of the sentence */
  at: number;
  anchor: Anchor;
  /** place of the signing word in the article */
  start: number;
  end: number;
  /** one set of parties for each agreement; empty when the words here name fewer than two */
  sets: PartyRef[][];
  /** parties named here when there are too few for a set */
  lone: PartyRef[];
  subject: PartyRef[];
  /** 双方, 三校: parties named elsewhere */
  group: GroupRef | null;
  /** 与4家企业: the other side is told of without its name */
  unnamed: boolean;
  /** how many such partners it speaks of */
  partners: number | null;
  /** the signers as commas divide them (甲、乙，丙、丁依次落笔) */
  clusters: Signer[][];
  /** people on either side, where only people are named */
  sides: [Signer[], Signer[]] | null;
  each: boolean;
  signers: Signer[];
  /** which signer signs for which party, where the words say it (代表学校) */
  stands: Map<Signer, PartyRef>;
  /** leaders that look on (两国总理见证签署) */
  onlookers: Signer[];
  objects: ObjectName[];
  /** stated number of partners (等10家), null when none */
  stated: number | null;
  /** how many people a list of signers has, of whom some were not found */
  counted: number | null;
  /** an older signing that the article recalls */
  told: boolean;
  /** the date its sentence gives; undefined when it gives none */
  date: string | null | undefined;
  confidence: number;
  rule: string;
}
