// A corpus repeated with changed names: what a larger archive of the same kind would be, for measuring how memory grows.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const SURNAMES = '赵钱孙周吴郑冯陈蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹柏章苏潘葛范彭鲁韦马方任袁柳唐薛雷贺倪汤罗毕郝安常';
const GIVEN = '文博晓岚志远雅琴国梁思齐海涛玉洁明哲春燕立新佳宁云飞书涵景行清和子墨若水一鸣长风';
const PLACES = '云溪江南屏东湖青岭河白沙石桥柳林松岗梅岭竹园兰亭荷塘';
const SOUNDS = '阿巴卡达埃法加哈伊贾克拉马纳奥帕里萨塔乌瓦维亚扎';

/** The lines of an NDJSON file, packed or not. */
export function linesOf(path) {
  const bytes = createReadStream(path);
  return createInterface({ input: path.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes });
}

/** For each article of a dataset the names of people and bodies in it, longest first. */
export async function namesByArticle(dataset) {
  const names = new Map();
  for await (const line of linesOf(`${dataset}/mentions.ndjson`)) {
    const { article, layer, text } = JSON.parse(line);
    if (layer !== 'person' && layer !== 'organisation') continue;
    if (!names.has(article)) names.set(article, new Map());
    if (text.length > 1) names.get(article).set(text, layer);
  }
  return names;
}

/** The corpus again and again, the names of each further time others; `most` articles at the most. */
export async function* renamed(corpus, names, most) {
  let count = 0;
  for (let copy = 0; count < most; copy++) {
    for await (const line of linesOf(corpus)) {
      if (count === most) return;
      const article = JSON.parse(line);
      // empty articles would make more problems, not more data
      const own = names.get(article.id);
      if (!own) continue;
      count++;
      yield JSON.stringify(copy === 0 ? article : otherNames(article, own, copy));
    }
  }
}

function otherNames(article, names, copy) {
  const forms = [...names.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(forms.join('|'), 'g');
  const change = (text) => text?.replace(pattern, (name) => other(name, names.get(name), copy));
  return { ...article, id: `${article.id}-${copy}`, title: change(article.title), text: change(article.text), html: change(article.html) };
}

/** Another name, always the same for a name and copy. */
function other(name, layer, copy) {
  let seed = copy;
  for (const character of name) seed = (Math.imul(seed, 31) + character.codePointAt(0)) >>> 0;
  const pick = (list) => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 1) >>> 0;
    return list[(seed >>> 8) % list.length];
  };
  if (layer === 'organisation') return pick(PLACES) + pick(PLACES) + name;
  if (name.length > 4 || name.includes('·')) return Array.from(name, (character) => (character === '·' ? '·' : pick(SOUNDS))).join('');
  return pick(SURNAMES) + Array.from(name.slice(1), () => pick(GIVEN)).join('');
}
