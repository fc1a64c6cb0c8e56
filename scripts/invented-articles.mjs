// Articles with invented names, as many as one likes, always the same: for tests and benchmarks of whole runs.
const SURNAMES = ['赵', '钱', '孙', '周', '吴', '郑', '冯', '蒋', '沈', '韩', '杨', '朱', '秦', '许', '何', '吕'];
const GIVEN = ['文博', '晓岚', '志远', '雅琴', '国梁', '思齐', '海涛', '玉洁', '明哲', '春燕', '立新', '佳宁'];
const PLACES = ['云溪', '江北', '南屏', '东湖', '青岭', '长河', '白沙', '石桥'];
const KINDS = ['职业技术学院', '农业大学', '实验中学', '人民医院', '科技有限公司', '机械集团有限公司'];
const TITLES = ['党委书记', '校长', '副校长', '董事长', '总经理', '院长', '主任'];

/** The n-th article as the NDJSON input has it. */
export function inventedArticle(n) {
  const pick = (list, salt) => list[(n * 7919 + salt * 104729 + ((n * salt) % 13)) % list.length];
  const person = (salt) => pick(SURNAMES, salt) + pick(GIVEN, salt + 1);
  const body = (salt) => `${pick(PLACES, salt)}${pick(KINDS, salt + 2)}`;
  const [a, b] = [body(1), body(5)];
  const day = `${1 + (n % 12)}月${1 + (n % 28)}日`;
  const text = [
    `${a}与${b}签署合作协议`,
    `${a}讯（通讯员 ${person(9)}）${day}，${a}${pick(TITLES, 3)}${person(3)}、${b}${pick(TITLES, 6)}${person(6)}出席签约仪式。`,
    `仪式上，${person(3)}代表${a}与${b}签署《校企战略合作协议》（第${n}号），双方将共建实训基地。${person(11)}主持仪式。`,
    `截至目前，${a}已与${1 + (n % 40)}家单位建立合作关系。据悉，双方将于2025年${1 + (n % 12)}月启动首批项目。`,
  ].join('\n');
  return { id: `n${String(n).padStart(7, '0')}`, text, published: `2024-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}` };
}
