import { bodyAnaphora } from '../../lexicon/body-anaphora.js';

/** Words that stand for a body without naming it: 学校, 该公司. */
export const standInWords: ReadonlySet<string> = new Set(bodyAnaphora.map(([word]) => word));
