import { isCommittee } from './committee-owner.js';

const LOOSE =
  /^(?:大会|会议|筹备|纪念活动|活动|资格审查|常务|执行|组织|工作|专家|新闻|报告|宣讲|专题|调研|调查|评估|检查|督导|慰问|友好|访问|代表|考察|参观|中央宣讲|干部考察|法制工作|新一届)*(?:委员会|领导小组|常务委员会|常委会|组委会|主席团|工作组|检查组|督导组|评估组|调查组|报告团|宣讲团|代表团|考察团|访问团|论坛|大会|峰会|工委|团)$/;

/** Whether a name is one that any gathering or its committee may have (大会, 组委会, 经济委员会): it says nothing about who somebody is. 学校 and 公司 do: of what kind the body is. */
export function isLooseName(name: string): boolean {
  return name.length <= 12 && (LOOSE.test(name) || isCommittee(name));
}
