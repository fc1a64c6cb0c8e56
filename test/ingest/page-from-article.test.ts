import { describe, expect, it } from 'vitest';
import { pageFromArticle } from '../../src/ingest/page-from-article.js';

describe('an article in memory', () => {
  it('becomes a page with what is known about it', () => {
    expect(pageFromArticle({ id: 'a1', text: '某江大学揭牌。', title: '揭牌', published: '2024-05-19', publisher: '某江网' })).toMatchObject({ id: 'a1', content: '某江大学揭牌。', title: '揭牌', published: '2024-05-19', publisher: '某江网' });
  });

  it('gets an id from its content when it has none', () => {
    const [one, same, other] = ['某江大学揭牌。', '某江大学揭牌。', '某江大学签约。'].map((text) => pageFromArticle({ text }).id);
    expect(one).toBe(same);
    expect(one).not.toBe(other);
  });

  it.each([
    ['nothing to read', {}, /neither "text" nor "html"/],
    ['white space only', { text: ' \n' }, /"text" is empty/],
  ])('with %s is refused with what to do', (_, article, message) => {
    expect(() => pageFromArticle(article)).toThrow(message);
  });
});
