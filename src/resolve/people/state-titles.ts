/** Offices of the state and the party that press text names without a body. */
const STATE_TITLES = new Set([
  '总书记',
  '中共中央总书记',
  '国家主席',
  '国家副主席',
  '中央军委主席',
  '中央军委副主席',
  '国务院总理',
  '国务院副总理',
  '国务委员',
  '委员长',
  '全国人大常委会委员长',
  '全国政协主席',
]);

/** Whether a title without a body is one of the state's (国家主席), of which there is one holder at a time. */
export function isStateTitle(title: string): boolean {
  return STATE_TITLES.has(title);
}

const HIGH_OFFICE =
  /^(?:航天员|(?:当选|候任|代|临时|过渡)?(?:总统|总理|首相|国王|女王|国家元首|埃米尔|大公|国务卿|外长|外交部长|外交大臣|国防部长|防长|国家主席|总书记|国务委员长|最高领袖|王储|教皇|联合国秘书长))$/;

/** An office by one name: a crew's astronauts are called by rank, ship and task. */
export function officeName(title: string): string {
  return /^[^，。、]{0,8}(?:航天员|宇航员)$/.test(title) ? '航天员' : title;
}

/** Whether a title is of those that few people in the world have: whoever has one under one name is one person, at whatever body a sentence puts it. */
export function isHighOffice(title: string): boolean {
  return HIGH_OFFICE.test(officeName(title));
}
