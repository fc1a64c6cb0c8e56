import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/ingest/decode.js';

const SIMPLIFIED = '云山大学与海川公司签约\n6月10日下午，云山大学与海川公司在图书馆签署战略合作协议，双方将共建实训基地。';
const TRADITIONAL = '雲山大學與海川公司簽約\n六月十日下午，雲山大學與海川公司在圖書館簽署合作備忘錄，雙方將共建實訓基地。';
const HONG_KONG = '香港樂團邨民嘅活動，𠝹喺啲嗰度開會，有關部門負責人出席儀式並發言，指出合作十分重要。';
const RARE = '高等院校的领导与𠀀𬭎等代表在会议上指出，合作对于发展十分重要。';

describe('decode', () => {
  it.each([
    ['UTF-8', SIMPLIFIED, 'utf8', 'utf-8'],
    ['GB18030', SIMPLIFIED, 'gb18030', 'gb18030'],
    ['GB18030 with four-byte characters', RARE, 'gb18030', 'gb18030'],
    ['GBK with traditional characters', TRADITIONAL, 'gbk', 'gb18030'],
    ['Big5', TRADITIONAL, 'big5', 'big5'],
    ['Big5 with Hong Kong characters', HONG_KONG, 'big5hkscs', 'big5'],
    ['UTF-16 without a mark, small end first', SIMPLIFIED, 'utf-16le', 'utf-16le'],
    ['UTF-16 without a mark, large end first', SIMPLIFIED, 'utf-16be', 'utf-16be'],
    ['UTF-16 of English without a mark', 'hello world, this is a text', 'utf-16le', 'utf-16le'],
  ])('tells %s', (_, text, encoding, charset) => {
    expect(decode(iconv.encode(text, encoding))).toMatchObject({ text, charset, problems: [] });
  });

  it.each([
    ['utf8', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('goes by the byte order mark of %s and drops it', (encoding, charset) => {
    expect(decode(iconv.encode(SIMPLIFIED, encoding, { addBOM: true }))).toMatchObject({ text: SIMPLIFIED, charset });
  });

  it.each(['签约', '某大学', '6月10日', '陈峰', '2024年', '武汉'])('tells GB18030 in as little as %s', (text) => {
    expect(decode(iconv.encode(text, 'gb18030'))).toMatchObject({ text, charset: 'gb18030' });
  });

  it('believes the bytes where the declaration lies, and says so', () => {
    const page = `<meta charset="utf-8"><p>${SIMPLIFIED}</p>`;
    const decoded = decode(iconv.encode(page, 'gbk'));
    expect(decoded).toMatchObject({ text: page, charset: 'gb18030', problems: [{ code: 'charset-declared-wrongly' }] });
    const other = `<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>${SIMPLIFIED}</p>`;
    expect(decode(Buffer.from(other))).toMatchObject({ text: other, charset: 'utf-8' });
  });

  it('shows the place of bytes that are damaged in a text that is sound', () => {
    const bytes = Buffer.from(SIMPLIFIED.repeat(5));
    bytes[bytes.indexOf('月') + 1] = 0xff;
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ charset: 'utf-8' });
    if ('code' in decoded) throw new Error(decoded.message);
    expect(decoded.problems.length).toBeGreaterThan(0);
    for (const { code, start } of decoded.problems) {
      expect(code).toBe('undecodable-bytes');
      expect(decoded.text[start ?? -1]).toBe('\ufffd');
    }
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['white space', Buffer.from(' \n\u3000\n'), 'empty'],
    ['a mark alone', Buffer.from('\ufeff'), 'empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'binary'],
    ['zero bytes', Buffer.alloc(4000), 'binary'],
    ['French in Latin-1', iconv.encode("Été à Genève: déjà vu, où êtes-vous? L'élève a été reçu à l'école.", 'latin1'), 'charset-unknown'],
    ['bytes at random', Buffer.from(Array.from({ length: 3000 }, (_, i) => 128 + ((i * 7919 + i * i * 31) % 128))), 'charset-unknown'],
  ])('refuses %s', (_, bytes, code) => {
    expect(decode(bytes)).toMatchObject({ code, message: expect.stringMatching(/: /) });
  });

  it('lets a few zero bytes and control characters pass', () => {
    expect(decode(Buffer.from(`${SIMPLIFIED}\0\0\x07`))).toMatchObject({ charset: 'utf-8' });
  });
});
