import nodejieba from 'nodejieba';
import { describe, expect, it } from 'vitest';
import { nodejiebaSegmenter } from '../../src/segment/nodejieba-segmenter.js';
import { TagMemory } from '../../src/segment/tag-memory.js';

const TEXTS = [
  '云州大学副校长沈知远教授率团到访，双方就联合培养达成共识。',
  '会上，市委常委、常务副市长作了讲话！',
  'Ｗｅｂ3.0与5G：①②③ 三项技术',
  '艾尔肯·买买提江说，𬭎钢集团2024年营收12.5亿元',
  '𠀀𠀁 emoji 😀吃饭\u0000\t表格',
];

describe('the default segmenter', () => {
  it.each(TEXTS)('gives the words and tags of nodejieba.tag: %s', (text) => {
    const before = '前文';
    const { ends, tags } = nodejiebaSegmenter.words(before + text, before.length, before.length + text.length);
    const words = ends.map((end, index) => (before + text).slice(ends[index - 1] ?? before.length, end));
    expect(words.map((word, index) => ({ word, tag: tags[index] }))).toEqual(nodejieba.tag(text));
  });

  it('asks for a tag once a word', () => {
    const asked: string[] = [];
    const memory = new TagMemory((word) => {
      asked.push(word);
      return [{ word, tag: 'n' }];
    });
    expect([memory.tagOf('大学和大学', 0, 2), memory.tagOf('大学和大学', 3, 5), memory.tagOf('大学和大学', 2, 3)]).toEqual(['n', 'n', 'n']);
    expect(asked).toEqual(['大学', '和']);
  });

  it('says nothing of a word that alone is cut into several', () => {
    const memory = new TagMemory((word) => Array.from(word, (letter) => ({ word: letter, tag: 'x' })));
    expect(memory.tagOf('大学', 0, 2)).toBeNull();
  });
});
