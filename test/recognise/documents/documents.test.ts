import { describe, expect, it } from 'vitest';
import { recogniseDocuments } from '../../../src/recognise/documents/recognise-documents.js';
import { oracleArticle } from '../../support/oracle.js';

/** The documents of a text as `action name`. */
function documentsOf(text: string): string[] {
  const article = oracleArticle({ id: 'case', title: null, published: null, text, dates: [], people: [], organisations: [] });
  recogniseDocuments.run(article);
  return article.documents.map(({ action, name }) => `${action} ${name}`);
}

const CASES: [what: string, text: string, documents: string[]][] = [
  [
    'adopted, over a list',
    '大会通过了《青禾联盟章程》、《理事名单》，公布了《三年规划》。',
    ['adopted 青禾联盟章程', 'adopted 理事名单', 'announced 三年规划'],
  ],
  ['adopted, behind the title', '《青禾联盟章程》经代表举手表决通过。', ['adopted 青禾联盟章程']],
  ['adopted, over the end of a line', '与会代表表决通过\n《青禾联盟章程》', ['adopted 青禾联盟章程']],
  ['signed', '双方签署《合作备忘录》。', ['signed 合作备忘录']],
  ['signed, on it', '两人在《合作备忘录》上签字。', ['signed 合作备忘录']],
  ['issued', '学校印发《实习管理办法》。', ['issued 实习管理办法']],
  ['read', '秘书长宣读《发展规划》。', ['read 发展规划']],
  ['mentioned', '依据《安全生产条例》开展检查。', ['mentioned 安全生产条例']],
  ['a title inside a title', '大会通过《关于修改〈青禾联盟章程〉的决定》。', ['adopted 关于修改〈青禾联盟章程〉的决定']],
  ['the strongest deed of several mentions', '工作人员宣读《青禾联盟章程》。会议通过了《青禾联盟章程》。', ['adopted 青禾联盟章程']],
  ['a closing mark is missing', '会议通过了《青禾联盟章程，随后合影。', ['adopted 青禾联盟章程']],
  ['an opening mark alone', '他说《这件事', []],
  ['empty marks', '会议通过《》。', []],
];

describe('documents in 《》', () => {
  it.each(CASES)('%s', (_, text, documents) => {
    expect(documentsOf(text)).toEqual(documents);
  });

  it('has the place of the name without the marks', () => {
    const article = oracleArticle({ id: 'case', title: null, published: null, text: '双方签署《合作备忘录》。', dates: [], people: [], organisations: [] });
    recogniseDocuments.run(article);
    const [document] = article.documents;
    expect(article.text.slice(document?.start, document?.end)).toBe('合作备忘录');
  });
});
