import type { Article } from '../../model/article.js';
import type { Stage } from '../../stage.js';
import { reportDoubts } from './doubts.js';
import { finish } from './finish.js';
import { readFragment } from './fragment.js';
import { gather } from './gather.js';
import { addListedPartners } from './partners-listed.js';
import { type Passage, passagesOf } from './passage.js';
import { eventDay } from './when.js';
import { eventPlace } from './where.js';
import { attachWitnesses } from './witnesses.js';

/** Signing words in both scripts: an article without any has no agreement. */
const CUE = /[签簽]|[达達]成|[订訂]立|[缔締]结|[缔締]結|落笔|落筆|换文|換文|用印/;

/** Finds what was or will be signed: parties, signatories, witnesses, name, kind, date, place, status. */
export const relateAgreements: Stage = {
  name: 'relate/agreements',
  requires: ['text', 'blocks', 'sentences', 'people', 'organisations', 'titleMentions', 'dates'],
  provides: ['agreements'],
  run(article) {
    if (!CUE.test(article.text)) return;
    const passages = passagesOf(article);
    const gathered = gather(article, passages);
    if (!gathered.drafts.length) {
      const fragment = readFragment(article, passages);
      if (fragment) gathered.drafts.push(fragment);
    }
    if (announced(article, passages)) for (const draft of gathered.drafts) if (!draft.told) draft.status = 'planned';
    addListedPartners(passages, gathered);
    reportDoubts(article, gathered);
    if (gathered.drafts.length) attachWitnesses(passages, gathered.drafts);
    finish(article, gathered, eventDay(article, passages), eventPlace(article, passages), passages);
  },
};

/** An article that only announces a ceremony: 关于举行…签约仪式的预通知, 定于3月28日举行…签约仪式. */
function announced(article: Article, passages: readonly Passage[]): boolean {
  return (
    passages
      .slice(0, 4)
      .some(
        (passage) =>
          /预|定于|拟于|将于/.test(passage.plain) &&
          /(?:预通知|预告)[：:]?|(?:定于|拟于|将于)D?[^。；]{0,20}(?:举行|举办|召开)[^。；]{0,40}签[约字署]/.test(passage.mask.text),
      ) && !/签署了|签订了|签约了|已签/.test(article.text)
  );
}
