import { inventedArticles } from './invented-articles.js';
import { inventedRecord, type InventedRecord } from './invented-record.js';

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹喻苏潘葛范彭鲁韦马方俞任袁柳鲍史唐'];
const GIVEN = [...'一之云仁以伟佳修元光冬冰凡凯博友可君启嘉国坤城夏天妍宁安宏家宸寒小山岚川平年庆康建彤心志思恒成才文新明星春晓晨景朗木林柏楠欣正民水永江沐泽洋海涛清源潇然玉瑶璐白盈真睿知石秋立竹筠纯绍美翔致舒若英茂荣萱蓝蕾行言诗语谦贞远逸达遥里野金铭长雅雨雪青静韵顺颖飞馨'];
const PLACES = [...'东南西北中上下青白黄赤玄清明安宁永平嘉泰和顺昌盛兴隆福康乐山川江河湖海溪泉林松柏竹梅兰桂'];

/** Names in the invented articles and how many letters each stands for: names of the same length take their places. */
const PEOPLE = ['方知远', '单雅文', '曾望舒', '濮阳静', '米世昌', '谷雨晴', '仇思齐'];
const BODIES = ['明河', '云泽', '槐安', '北辰'];

/** As many records as asked for, from the invented articles with other names, people and bodies returning; always the same. */
export function manyRecords(count: number): InventedRecord[] {
  const templates = inventedArticles.map((article) => JSON.stringify(inventedRecord(article)));
  const random = generator(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const person = () => pick(SURNAMES) + pick(GIVEN.slice(0, 60)) + pick(GIVEN.slice(60));
  const people = Array.from({ length: Math.ceil(count / 2) }, person);
  const places = [...new Set(Array.from({ length: Math.ceil(count / 12) }, () => pick(PLACES) + pick(PLACES)))];
  const records = Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(random() * 1800))).toISOString().slice(0, 10);
    let json = templates[i % templates.length]!;
    // a few names are in very many articles
    const often = (list: readonly string[]) => list[Math.floor(random() ** 3 * list.length)]!;
    for (const name of PEOPLE) json = json.replaceAll(name, often(people));
    for (const name of BODIES) json = json.replaceAll(name, often(places));
    const record = JSON.parse(json) as InventedRecord;
    return { ...record, id: `${record.id}-${String(i).padStart(6, '0')}`, published: record.published && day };
  });
  return records.filter(({ people: named }) => new Set(named.map(({ name }) => name)).size === named.length).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
