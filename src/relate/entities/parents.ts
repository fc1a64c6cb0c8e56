import { shortForms } from '../../text/short-forms.js';
import type { Group } from './group.js';

/** Sets the parent of a body whose name begins with a form of another (云岭航空职院教务处, 学院教务处). */
export function parentOf(group: Group, groups: readonly Group[]): void {
  let best = '';
  for (const other of groups) {
    // 省政府参事办公室 is an office by itself
    if (other === group || /^[省市县区州镇]政府$/u.test(other.folded)) continue;
    for (const form of formsOf(other)) {
      if (form !== other.folded && /(?:公司|集团)$/u.test(group.folded) && !/(?:分公司|子公司|公司.{2,12}公司)$/u.test(group.folded)) continue;
      if (form.length > best.length && form.length >= 2 && group.folded.length > form.length + 1 && group.folded.startsWith(form)) {
        best = form;
        group.parent = other;
      }
    }
  }
}

function formsOf(group: Group): string[] {
  return [group.folded, ...shortForms(group.folded)];
}
