/** Offices of the state and the party that press text names without a body. */
const STATE_TITLES = new Set(['总书记', '中共中央总书记', '国家主席', '国家副主席', '中央军委主席', '中央军委副主席', '国务院总理', '国务院副总理', '国务委员', '委员长', '全国人大常委会委员长', '全国政协主席']);

/** Whether a title without a body is one of the state's (国家主席), of which there is one holder at a time. */
export function isStateTitle(title: string): boolean {
  return STATE_TITLES.has(title);
}
