import fc from 'fast-check';
import nodejieba from 'nodejieba';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/cli/read-gold.js';
import { nodejiebaSegmenter } from '../../src/segment/nodejieba-segmenter.js';
import { GOLD_SETS } from '../support/gold-sets.js';

const TEXTS = [
  '云州大学副校长沈知远教授率团到访，双方就联合培养达成共识。',
  '会上，市委常委、常务副市长作了讲话！',
  'Ｗｅｂ3.0与5G：①②③ 三项技术',
  '艾尔肯·买买提江说，𬭎钢集团2024年营收12.5亿元',
  '𠀀𠀁 emoji 😀吃饭\u0000\t表格',
  '云计算和区块链，蓝翔的韩玉鉴赏AT&T与B超',
  '前\ud800后\udc00',
  '...3.14a5 9-8.',
];

/** Half a pair of surrogates becomes a replacement character on its way through nodejieba. */
const wellFormed = (text: string) => Buffer.from(text).toString();

/** The words and tags of a text that stands between others. */
function cut(text: string): { word: string; tag: string | undefined }[] {
  const before = '前文';
  const whole = `${before}${text}后文`;
  const { ends, tags } = nodejiebaSegmenter.words(whole, before.length, before.length + text.length);
  return ends.map((end, index) => ({ word: wellFormed(whole.slice(ends[index - 1] ?? before.length, end)), tag: tags[index] }));
}

describe('the default segmenter gives the words and tags of nodejieba.tag', () => {
  it.each(TEXTS)('%s', (text) => {
    expect(cut(text)).toEqual(nodejieba.tag(text));
  });

  it.each(GOLD_SETS)('for every line of the annotated articles in %s', (set) => {
    const lines = readGold(`test/gold/${set}`).flatMap(({ text }) => text.split('\n'));
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(cut(line)).toEqual(nodejieba.tag(line));
  });

  it('for any text', () => {
    const part = fc.oneof(fc.constantFrom(...'中国大学的了我们囍鑫在和', ...'。， \t\n', 'a', 'Z', '9', '.', '-', 'é', '①', 'Ｗ', '云计算', 'AT&T', '有限公司', '😀', '\u0000'), fc.string({ unit: 'binary', maxLength: 2 }), fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)));
    fc.assert(fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(cut(text)).toEqual(nodejieba.tag(text));
    }), { numRuns: 2000, seed: 7 });
  });
});
