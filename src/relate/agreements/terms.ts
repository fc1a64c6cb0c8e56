import { fold } from '../../text/fold.js';

const TERM = /(?:为期|有效期|有效期限|合作期限?|协议期限?|合同期限?|服务期限?|管理期限?|流转期|执行期)(?:限)?(?:为|自|由|至)?[^，。；、）]{1,24}/;
const FIELDS = /(?:在|就|围绕|涵盖|聚焦)((?:[^，。；：、在就]{2,16}、)+[^，。；：、]{2,16}?)(?:等(?:多个|重点)?(?:方面|领域|环节)|等|方面|领域)/;
const FOUNDS =
  /(?:共建|联合共建|设立|成立|组建|共同建设|建设)(?:了)?([^，。；、的]{2,24}?(?:产业学院|学院|研究院|研究中心|联合实验室|实验室|培训中心|创新中心|基地|联盟|工作站|合资公司|有限公司|工坊|中心))/;

/** How long an agreement runs, as printed (为期三年). */
export function termIn(text: string, start: number, end: number): string | null {
  const match = TERM.exec(fold(text.slice(start, end)));
  return match ? text.slice(start + match.index, start + match.index + match[0].length) : null;
}

/** The fields of cooperation, as printed: 在甲、乙、丙等方面 → 甲, 乙, 丙. */
export function fieldsIn(text: string, start: number, end: number): string[] {
  const match = FIELDS.exec(fold(text.slice(start, end)));
  if (!match) return [];
  const from = start + match.index + match[0].indexOf(match[1] as string);
  return text.slice(from, from + (match[1] as string).length).split('、');
}

/** What the parties found together, as printed (共建某产业学院 → 某产业学院). */
export function foundsIn(text: string, start: number, end: number): string | null {
  const match = FOUNDS.exec(fold(text.slice(start, end)));
  if (!match) return null;
  const from = start + match.index + match[0].indexOf(match[1] as string);
  return text.slice(from, from + (match[1] as string).length).replace(/^[《“「]/, '');
}
