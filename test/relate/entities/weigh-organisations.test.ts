import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/pipeline.js';
import { pageFromArticle } from '../../../src/ingest/page-from-article.js';

/** How sure the body of this name is in a text. */
function sureOf(text: string, name: string): number {
  const body = annotate(pageFromArticle({ id: 'case', text })).organisations.find((organisation) => organisation.name === name);
  expect(body, `${name} in ${text}`).toBeDefined();
  return body?.confidence ?? 0;
}

describe('how sure an organisation is', () => {
  it('is more when somebody holds a post there', () => {
    expect(sureOf('云岫大学校长贺小舟出席会议。', '云岫大学')).toBeGreaterThan(sureOf('云岫大学举行会议。', '云岫大学'));
  });

  it('is more when it signs', () => {
    const signed = sureOf('会上，云岫大学与霜序集团签署《战略合作协议》。', '霜序集团');
    expect(signed).toBeGreaterThan(sureOf('会上，云岫大学与霜序集团举行座谈。', '霜序集团'));
  });

  it('never says that it is certain', () => {
    expect(sureOf('云岫大学校长贺小舟出席。云岫大学党委书记乔望山主持。云岫大学发布公告。', '云岫大学')).toBeLessThan(1);
  });
});

describe('how sure a title is', () => {
  it('does not depend on the body of the post', () => {
    const [person] = annotate(pageFromArticle({ id: 'case', text: '会议举行。校长贺小舟出席。' })).people;
    const [post] = person?.posts ?? [];
    expect(post).toMatchObject({ title: '校长', organisation: null });
    expect(post?.titleConfidence).toBeGreaterThan(post?.confidence ?? 1);
  });
});
