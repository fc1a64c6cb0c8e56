import { describe, expect, it } from 'vitest';
import { readHtmlPage } from '../../../src/article/html/read-html-page.js';
import { readDocx } from '../../../src/ingest/docx/read-docx.js';
import { readAllOf } from '../../support/read-all-of.js';
import { docx, zip } from '../../support/zip-builder.js';

const read = (bytes: Buffer, limit?: number) => readAllOf(readDocx, bytes, '.docx', limit);

describe('a Word document', () => {
  it('gives its paragraphs, headings, lists and tables as lines', async () => {
    const table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>项目</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>单位</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const split = '<w:p><w:r><w:t>校长</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>阮长庚</w:t></w:r><w:r><w:t>出席，&lt;讲话&gt;。</w:t></w:r></w:p>';
    const { pages, failures } = await read(docx(['甲市与乙校签约', '4月1日，甲市与乙校签约。责任编辑：某人'], split + table));
    expect(failures).toEqual([]);
    expect(pages[0]?.source.mediaType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(readHtmlPage(pages[0]!).lines.map(({ text, kind }) => [text, kind])).toEqual([
      ['甲市与乙校签约', null], ['4月1日，甲市与乙校签约。责任编辑：某人', null], ['校长阮长庚出席，<讲话>。', null], ['项目\t单位', 'table'],
    ]);
  });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['no zip archive', Buffer.from('这不是文档'), 'bad-document'],
    ['an archive of something else', zip({ 'a.txt': '甲' }), 'bad-document'],
    ['the old kind of document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'not-supported'],
    ['a document cut short', docx(['甲市与乙校签约。'.repeat(50)]).subarray(0, 400), 'bad-document'],
    ['a document whose XML is none', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<<<' }), 'bad-document'],
    ['a document without text', docx(['', ' ']), 'no-text'],
  ])('%s is a failure that says what to do', async (_, bytes, code) => {
    const { pages, failures } = await read(bytes);
    expect(pages).toEqual([]);
    expect(failures.map((failure) => failure.code)).toEqual([code]);
    expect(failures[0]?.message).toMatch(/:/);
  });

  it('a bomb is not unpacked beyond the limit, whatever size it claims', async () => {
    const { failures } = await read(docx(['甲'.repeat(20_000_000)]), 100_000);
    expect(failures.map(({ code }) => code)).toEqual(['too-large']);
  });

  it('nesting without end is a failure, not a crash', async () => {
    const deep = `<w:p>${'<w:hyperlink>'.repeat(20_000)}<w:r><w:t>甲</w:t></w:r>${'</w:hyperlink>'.repeat(20_000)}</w:p>`;
    const { pages, failures } = await read(docx(['乙'], deep));
    expect(pages.length + failures.length).toBe(1);
  });
});
