import { describe, expect, it } from 'vitest';
import { Trie } from '../../src/text/trie.js';
import { WordStarts } from '../../src/text/word-starts.js';

describe('where words of many lists begin', () => {
  const starts = new WordStarts();
  const schools = starts.add(['大学', '中学', '大学院']);
  const letters = starts.add(['大', '学院']);

  it('passes over no word', () => {
    const found = (list: number) => Array.from('中小学院与大学', (_, at) => (starts.at('中小学院与大学', at) & list) !== 0);
    expect(found(schools)).toEqual([false, false, false, false, false, true, false]);
    expect(found(letters)).toEqual([false, false, true, false, false, true, false]);
  });

  it('finds nothing behind the end of a text', () => expect(starts.at('大学', 2)).toBe(0));

  it('takes sixteen lists and says so when there are more', () => {
    const full = new WordStarts();
    for (let list = 0; list < 16; list++) full.add(['甲']);
    expect(() => full.add(['乙'])).toThrow(/16 lists.*second/);
  });
});

describe('tries', () => {
  it('hold words that share beginnings, however many there are', () => {
    const words = Array.from({ length: 5000 }, (_, n) => `词${n}尾`);
    const trie = Trie.from(words.map((word, n) => [word, n] as const));
    expect(words.filter((word, n) => trie.get(word) !== n)).toEqual([]);
    expect(['词', '词1', '词5000尾', '尾'].filter((word) => trie.has(word))).toEqual([]);
  });

  it('find words forwards and backwards, within bounds', () => {
    const trie = Trie.from([['大', 1], ['大学', 2], ['大学生', 3]]);
    const ends: [number, number][] = [];
    trie.each('在大学生中', 1, 3, (end, value) => ends.push([end, value]));
    expect(ends).toEqual([[2, 1], [3, 2]]);
    expect([trie.longest('在大学生中', 1, 5), trie.longest('在大学生中', 0, 5), trie.at('在大学生中', 1, 3)]).toEqual([4, -1, 2]);
    const backwards = Trie.from([['学', 1], ['学大', 2]]);
    expect([backwards.longestBackwards('在大学', 3, 0), backwards.longestBackwards('在大学', 3, 2), backwards.longestBackwards('在大学', 2, 0)]).toEqual([2, 1, undefined]);
  });
});
