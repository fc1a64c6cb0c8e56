import type { Item } from './line-items.js';

/** A department and its post in one title: 急诊科主任, 教务处长, 村委会主任. */
const WITH_UNIT =
  /^((?!全科[医醫]|专科|專科)\p{Script=Han}{1,10}?(?:外科|内科|內科|全科|产科|儿科|科|处|處|系|教研室|办公室|辦公室|村委会|居委会|党支部|水利站|急救站|服务站|\p{Script=Han}{2,9}部))((?:常务|资深|資深|高级|高級|助理)?(?:副|代理)?(?:主任|书记|站长|处长|處長|科长|主管|经理|經理|总经理|總經理|总监|總監|部长|部長|(?:主任|主治|主管|住院)?(?:医师|醫師|护师|護師|技师|药师|医生|醫生)))$/u;
/** 教育处长 for 教育处处长: the department's last word is the title's first. */
const SHARED_WORD = /^(\p{Script=Han}{2,8}[处處科局厅])[长長]$/u;

/** Adds a title to a line; a department that was read with it becomes an item of its own. */
export function pushTitle(text: string, line: Item[], item: Item & { kind: 'title' }): void {
  const { mention } = item;
  const printed = mention.title;
  const faculty =
    printed === '系主任'
      ? (/[^\P{Script=Han}和与及由为是任原现兼]{2,8}$/u.exec(text.slice(line.at(-1)?.end ?? Math.max(0, mention.start - 8), mention.start))?.[0].length ?? 0)
      : 0;
  if (faculty > 0) {
    line.push({ kind: 'unit', start: mention.start - faculty, end: mention.start + 1, gap: '', mention: null });
    line.push({ ...item, start: mention.start + 1, mention: { ...mention, start: mention.start + 1, title: printed.slice(1) } });
    return;
  }
  if (printed.length < 4) {
    line.push(item);
    return;
  }
  const shared = SHARED_WORD.exec(printed);
  const parted = mention.end - mention.start === printed.length ? (shared ?? WITH_UNIT.exec(printed)) : null;
  if (!parted || /^(?:副|原|前|常务|代|总|各|双|(?:直属|学生|教工|教师|机关|离退休)党)/u.test(printed)) {
    line.push(item);
    return;
  }
  const unit = parted[1] as string;
  const start = mention.start + unit.length - (shared ? 1 : 0);
  // 血管 of 血管|外科主任
  const front =
    /(?:^|[和与及由为是任原现兼暨])([^\P{Script=Han}和与及由为是任原现兼暨]{1,4})$/u.exec(
      text.slice(Math.max(line.at(-1)?.end ?? 0, mention.start - 5), mention.start),
    )?.[1]?.length ?? 0;
  line.push({ kind: 'unit', start: mention.start - (front <= 4 ? front : 0), end: mention.start + unit.length, gap: '', mention: null });
  line.push({ ...item, start, mention: { ...mention, start, title: printed.slice(start - mention.start) } });
}
