import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../../src/article/html/read-html-page.js';
import { textOffsets } from '../../../src/article/html/text-offsets.js';
import { pageOf } from '../../support/page-of.js';

/** Where each character of the lines stands, as [character, what the source has there]. */
function places(html: string): [string, string][] {
  const found: [string, string][] = [];
  for (const line of readHtmlPage(pageOf(html)).lines) {
    const at = new Map<number, number>();
    for (const [start, offset, length] of line.runs) for (let index = 0; index < length; index++) at.set(start + index, offset + index);
    for (let index = 0; index < line.text.length; index++) found.push([line.text[index]!, at.has(index) ? html.slice(at.get(index)!, at.get(index)! + 6) : '?']);
  }
  return found;
}

describe('places in the source', () => {
  const cases: [string, string, [string, string][]][] = [
    ['plain text', '<p>甲乙</p>', [['甲', '甲乙</p>'], ['乙', '乙</p>']]],
    ['inline tags', '<p>甲<b>乙</b>丙</p>', [['甲', '甲<b>乙<'], ['乙', '乙</b>丙'], ['丙', '丙</p>']]],
    ['named references', '<p>甲&middot;乙&lt;丙</p>', [['甲', '甲&midd'], ['·', '&middo'], ['乙', '乙&lt;丙'], ['<', '&lt;丙<'], ['丙', '丙</p>']]],
    ['numeric references', '<p>&#38472;&#x5cf0;丙</p>', [['陈', '&#3847'], ['峰', '&#x5cf'], ['丙', '丙</p>']]],
    ['references beyond 16 bits', '<p>&#x20BB7;丙</p>', [['\ud842', '&#x20B'], ['\udfb7', '&#x20B'], ['丙', '丙</p>']]],
    ['references without semicolon', '<p>甲&copy乙&nbsp丙</p>', [['甲', '甲&copy'], ['©', '&copy乙'], ['乙', '乙&nbsp'], ['\u00a0', '&nbsp丙'], ['丙', '丙</p>']]],
    ['an ampersand that is no reference', '<p>甲&乙&amp;丙</p>', [['甲', '甲&乙&am'], ['&', '&乙&amp'], ['乙', '乙&amp;'], ['&', '&amp;丙'], ['丙', '丙</p>']]],
    ['white space that a browser joins', '<p>ab\n   cd  ef</p>', [['a', 'ab\n   '], ['b', 'b\n   c'], [' ', '\n   cd'], ['c', 'cd  ef'], ['d', 'd  ef<'], [' ', '  ef</'], ['e', 'ef</p>'], ['f', 'f</p>']]],
    ['a line end inside Chinese words', '<p>甲\n乙</p>', [['甲', '甲\n乙</p'], ['乙', '乙</p>']]],
    ['end tags that close nothing', '<p>甲</font>乙</p>', [['甲', '甲</fon'], ['乙', '乙</p>']]],
    ['comments', '<p>甲<!-- 注 -->乙</p>', [['甲', '甲<!-- '], ['乙', '乙</p>']]],
    ['CRLF', '<p>甲a\r\nb</p>', [['甲', '甲a\r\nb<'], ['a', 'a\r\nb</'], [' ', '\r\nb</p'], ['b', 'b</p>']]],
  ];
  it.each(cases)('%s', (_, html, wanted) => {
    expect(places(html)).toEqual(wanted);
  });

  it('every character of any fragment leads to itself or to the reference that made it', () => {
    const piece = fc.constantFrom('甲', '乙，', '丙。', '𠮷', 'a', ' ', '\n', '\r\n', '&nbsp;', '&amp;', '&#20013;', '&middot;', '&lt;', '&', '<b>', '</b>', '</i>', '<br>', '<p>', '</p>', '<div>', '</div>', '<!-- x -->', '<span class="source">', '</span>', '<a href="x">', '</a>');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        for (const [character, source] of places(html)) {
          if (source === '?') continue;
          expect(source[0] === character || source[0] === '&' || (character === ' ' && /\s/.test(source[0]!))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('runs of more than one character are the source, letter for letter', () => {
    const html = '<p>某大学&nbsp;与 某市\n签约，<i>共建</i>某 院。</p>';
    for (const line of readHtmlPage(pageOf(html)).lines) {
      for (const [start, offset, length] of line.runs) if (length > 1) expect(html.slice(offset, offset + length)).toBe(line.text.slice(start, start + length));
    }
  });
});

describe('textOffsets', () => {
  it('is null where the text is copied as it is', () => {
    expect(textOffsets('甲乙', '<p>甲乙', 3, 5)).toBeNull();
  });

  it('gives up, without guessing, where the text is not that of the source', () => {
    expect([...(textOffsets('甲丙', '甲乙x', 0, 3) ?? [])]).toEqual([0, -1]);
  });
});
