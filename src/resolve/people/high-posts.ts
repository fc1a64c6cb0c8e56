import { governedPlace } from '../organisations/governed-place.js';
import { readPlace } from '../organisations/read-place.js';

/** Organs of the state whose heads and deputies few people ever are. */
const STATE_ORGAN =
  /^(?:(?:外交|国防|教育|科学技术|工业和?信息化|公安|国家安全|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和?城乡建设|交通运输|水利|农业农村|商务|文化和?旅游|退役军人事务|应急管理)部|国家(?!行政学院)[^，]{2,14}(?:委员会|委|总局|局|署)|国务院[^，]{2,14}(?:办公室|委员会|研究中心|研究室)|最高人民(?:法院|检察院)|审计署|海关总署|中国人民银行|中国科学院|中国工程院|中国社会科学院|新华社|人民日报社|中央广播电视总台)$/;
const HEAD = /(?:部长|主任|主任委员|书记|主席|院长|局长|署长|行长|检察长|审计长|委员长|秘书长|总理|社长|台长)$/;
const OF_PLACE = /^(?:党?委?书记|省长|市长|主席|主任)$/;

/** Whether a post is of those that a few hundred people hold: heads of organs of the state and their deputies, heads of provinces. `organisation` is a canonical name. */
export function isHighPost(organisation: string, title: string): boolean {
  if (STATE_ORGAN.test(organisation)) return HEAD.test(title);
  const place = governedPlace(organisation);
  if (place === '国家') return HEAD.test(title);
  if (place === null || place === organisation) return false;
  return OF_PLACE.test(title) && isProvince(place);
}

function isProvince(place: string): boolean {
  const read = readPlace(place);
  return read !== null && read.province !== null && read.county === null && (read.city === null || read.city === read.province);
}
