import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/ingest/pdf/read-pdf.js';
import { pdf, typeset } from '../../support/pdf-builder.js';
import { readAllOf } from '../../support/read-all-of.js';

const read = (bytes: Buffer, limit?: number) => readAllOf(readPdf, bytes, '.pdf', limit);
const long = '4月1日上午，甲市人民政府与乙大学在丙会议中心签署战略合作协议，双方将在人才培养、科学研究、成果转化等方面开展全面合作，共建2个研究院、10个实习基地，协议有效期为三年。';

describe('a PDF with text', () => {
  it('gives each paragraph as a line, however it was broken', async () => {
    const { pages, failures } = await read(pdf([{ indent: 8, text: '甲市与乙大学签约', size: 18 }, ...typeset([long, '丁市长出席。', long])]));
    expect(failures).toEqual([]);
    expect(pages[0]?.content.split('\n')).toEqual(['甲市与乙大学签约', long, '丁市长出席。', long]);
  });

  it('joins a paragraph over the end of a page, without running head and page number', async () => {
    const paragraphs = Array.from({ length: 30 }, (_, index) => `${index + 1}、${long}`);
    const { pages } = await read(pdf(typeset(paragraphs), '甲市人民政府公报'));
    expect(pages[0]?.content.split('\n')).toEqual(paragraphs);
  });

  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['no PDF', Buffer.from('这不是文档'), 'bad-document'],
    ['a PDF cut short', pdf(typeset([long])).subarray(0, 300), 'bad-document'],
    ['a scan', pdf([]), 'no-text'],
    ['a scan with a stamp', pdf([{ indent: 0, text: '扫描' }]), 'no-text'],
    ['fonts that do not say what they show', pdf(typeset(['\ue001\ue002\ue003\ue004'.repeat(20)])), 'no-text'],
  ])('%s is a failure that says what to do', async (_, bytes, code) => {
    const { pages, failures } = await read(bytes);
    expect(pages).toEqual([]);
    expect(failures.map((failure) => failure.code)).toEqual([code]);
  });

  it('too much text is refused', async () => {
    expect((await read(pdf(typeset([long.repeat(40)])), 2000)).failures.map(({ code }) => code)).toEqual(['too-large']);
  });
});
