import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/read-article.js';
import { pageOf } from './page-of.js';

/** What breaks readers of text: marks, brackets, bylines, numbers, broken lines, white space, halves of characters. */
const PIECES = ['\n', '\r\n', ' ', '　', '\u200b', '\ufeff', '\0', '\ud83d', '\udc00', '🎓', '𬭎', '（', '）', '“', '”', '：', '，', '。', '、', '6', '月', '24', '日', '10', '家', '记者', '通讯员', '张三', '李小明', '党委宣传部', '来源：', '发布时间：', '2024-05-19', '本报讯', '云山网讯', '文/', '图/', '摄', '图为', '致辞', '一、', 'Acme', 'Ltd', '《章程》', '云山大学校长', '\u2028', 'é', '学', '# ', '**', '[', '](', ')', '> ', '|', '---'];
const chinese = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const texts = fc.oneof(chinese, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)));

describe('any text', () => {
  it('is read without a throw, with every place in range and true', () => {
    fc.assert(fc.property(texts, fc.option(chinese), fc.constantFrom('text/plain', 'text/markdown'), (content, title, mediaType) => {
      const { text, blocks, authors, problems, sourceMap } = readArticle(pageOf(content, { title }, mediaType));
      let end = 0;
      for (const block of blocks) {
        expect(block.start).toBe(end === 0 ? 0 : end + 1);
        expect(block.end).toBeGreaterThan(block.start);
        expect(text.slice(end, block.start)).toMatch(/^\n?$/);
        expect(text.slice(block.start, block.end)).not.toContain('\n');
        ({ end } = block);
      }
      expect(end).toBe(text.length);
      for (const author of authors) expect(text.slice(author.start, author.end)).toBe(author.name);
      for (const { start, end: to } of problems) if (start !== null) expect(start < (to ?? 0) && (to ?? 0) <= text.length).toBe(true);
      const [points, source] = [Array.from(text), Array.from(content)];
      let at = 0;
      for (const [start, from, length] of sourceMap) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(points.slice(start, start + length)).toEqual(source.slice(from, from + length));
        expect(points.slice(start, start + length).length).toBe(length);
        at = start + length;
      }
    }), { numRuns: 1500 });
  });

  it('loses nothing but white space and what cannot be seen', () => {
    const visible = (text: string) => Array.from(text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\ufeff]/g, '')).sort().join('');
    fc.assert(fc.property(chinese.filter((content) => !/[\ud83d](?![\udc00-\udfff])|(?<![\ud800-\udbff])\udc00/.test(content)), (content) => {
      expect(visible(readArticle(pageOf(content)).text)).toBe(visible(content));
    }), { numRuns: 500 });
  });

  it('of hostile shape costs no more than its length', () => {
    for (const content of ['（'.repeat(50_000), '“\n'.repeat(30_000), '6\n月\n'.repeat(20_000), '记者 '.repeat(20_000), '张 三 '.repeat(20_000), '　'.repeat(100_000), `${'云山大学校长致辞\n'.repeat(5000)}`, 'a'.repeat(300_000), '来源：'.repeat(20_000), '，\n'.repeat(30_000), '['.repeat(50_000), '[a]('.repeat(20_000), '*a'.repeat(30_000)]) {
      expect(readArticle(pageOf(content, {}, 'text/markdown')).text.length).toBeLessThanOrEqual(content.length);
      expect(readArticle(pageOf(content)).text.length).toBeLessThanOrEqual(content.length);
    }
  });
});
