import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageFromNdjsonLine } from '../../src/ingest/page-from-ndjson-line.js';

const place = { line: 7, path: '-' };
const read = (article: unknown) => pageFromNdjsonLine(JSON.stringify(article), place);

describe('a line of NDJSON', () => {
  it('hashes the line, and says nothing of the file, so that any machine gives the same page', () => {
    const line = '{"id":"a", "text":"甲。"}';
    const page = pageFromNdjsonLine(line, place);
    expect(page).toMatchObject({ id: 'a', source: { path: null, sha256: createHash('sha256').update(line).digest('hex'), bytes: Buffer.byteLength(line) } });
    expect(pageFromNdjsonLine(line, { line: 99, path: 'other.ndjson' })).toEqual(page);
  });

  it('makes an id of url, title and text where there is none', () => {
    const ids = [{ text: '甲。' }, { text: '甲。', publisher: '云山网' }, { text: '甲。', title: '乙' }, { text: '甲。', url: 'https://example.com' }].map((article) => read(article).id);
    expect(ids[0]).toMatch(/^[0-9a-f]{24}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids).size).toBe(3);
  });

  it.each([
    [12, '12'],
    ['../../etc/passwd', '../../etc/passwd'],
    ['a\u0000b\nc', 'a\u0000b\nc'],
    ['x\ud800', 'x\ufffd'],
  ])('keeps the id %j as it is, as far as it can be written', (id, written) => {
    expect(read({ id, text: '甲。' }).id).toBe(written);
  });

  it.each([
    ['2021-12-15T08:00:00+08:00', '2021-12-15'],
    ['2021/12/5 10:15', '2021-12-05'],
    ['2021年12月15日', '2021-12-15'],
    ['2021-12', '2021-12'],
    [20211215, '2021-12-15'],
  ])('reads published %s as %s', (published, day) => {
    expect(read({ text: '甲。', published })).toMatchObject({ published: day, problems: [] });
  });

  it.each(['yesterday', '2021-02-30', '12月15日'])('takes published %s for a doubt', (published) => {
    expect(read({ text: '甲。', published })).toMatchObject({ published: null, problems: [{ code: 'published-unreadable' }] });
  });

  it.each([
    ['not JSON', '{"text":'],
    ['a list', '["甲。"]'],
    ['a text that is a number', '{"text":5}'],
    ['nothing to read', '{"id":"a","title":"甲"}'],
  ])('that is %s fails with its number', (_, line) => {
    expect(pageFromNdjsonLine(line, place)).toMatchObject({ code: 'bad-line', line: 7, path: '-', message: expect.stringContaining('line 7') });
  });

  it.each([
    ['html', ''],
    ['text', ' \n\u3000\u200b\ufeff'],
    ['html', '<p>&nbsp;<br/></p><!-- 正文 --><script>var title = "云溪"</script>'],
    ['html', 'undefined'],
    ['html', '<p> undefined </p>'],
    ['text', 'null'],
    ['text', '[object Object]\n'],
  ])('that says nothing fails as empty under its id: %s %j', (field, content) => {
    expect(read({ id: 'a', title: '云溪市召开会议', [field]: content })).toMatchObject({ id: 'a', code: 'empty', line: 7, message: expect.stringContaining(`"${field}"`) });
  });

  it.each([
    ['text', '甲。'],
    ['text', '<undefined>'],
    ['html', '<p>undefined 在 JavaScript 中是未定义的值。</p>'],
    ['html', '<p>云溪市原副市长因病逝世。</p>'],
  ])('of a few words is an article: %s %s', (field, content) => {
    expect(read({ id: 'a', [field]: content })).toMatchObject({ id: 'a', content });
  });

  it('has no title, url or publisher where a program wrote that there is none', () => {
    expect(read({ text: '甲。', title: 'undefined', url: 'null', publisher: 'None' })).toMatchObject({ title: null, publisher: null, source: { url: null } });
  });

  it('over the limit fails under its id', () => {
    expect(pageFromNdjsonLine('{"id":"a","text":"甲乙丙"}', { ...place, maxTextBytes: 8 })).toMatchObject({ id: 'a', code: 'too-large' });
  });
});
