import { describe, expect, it } from 'vitest';
import { canonicalName } from '../../src/resolve/organisations/canonical-name.js';
import { type NameForm, nameForm } from '../../src/resolve/organisations/name-form.js';
import { readPlace } from '../../src/resolve/organisations/read-place.js';
import { articleOf, type Said } from './article-of.js';
import { assembled } from './assembled.js';

const of = (id: string, organisations: NonNullable<Said['organisations']>, rest: Partial<Said> = {}) =>
  articleOf({ id, text: organisations.map(({ name }) => name).join('和'), organisations, ...rest });

/** Names of the bodies that some articles come to, each with its articles. */
const CASES: { says: string; records: ReturnType<typeof of>[]; bodies: [string, string[]][] }[] = [
  {
    says: 'one full name is one body',
    records: [of('a1', [{ name: '江北理工大学', kind: 'school' }]), of('a2', [{ name: '江北理工大学', kind: 'school' }])],
    bodies: [['江北理工大学', ['a1', 'a2']]],
  },
  {
    says: 'a short form is the body that the same publisher introduced it for',
    records: [
      of('a1', [{ name: '江北理工大学', aliases: ['江理'], kind: 'school' }], { publisher: '江理新闻网' }),
      of('a2', [{ name: '江理', kind: 'school' }], { publisher: '江理新闻网' }),
    ],
    bodies: [['江北理工大学', ['a1', 'a2']]],
  },
  {
    says: 'a short form is never carried to another publisher',
    records: [
      of('a1', [{ name: '江北理工大学', aliases: ['江理'], kind: 'school' }], { publisher: '江理新闻网' }),
      of('a2', [{ name: '江理', kind: 'school' }], { publisher: '海西日报' }),
    ],
    bodies: [
      ['江北理工大学', ['a1']],
      ['江理', ['a2']],
    ],
  },
  {
    says: 'the same short form at two publishers is two bodies',
    records: [
      of('a1', [{ name: '江理', kind: 'school' }], { publisher: '江理新闻网' }),
      of('a2', [{ name: '江理', kind: 'school' }], { publisher: '海西日报' }),
    ],
    bodies: [
      ['江理', ['a1']],
      ['江理', ['a2']],
    ],
  },
  {
    says: 'a department belongs to its school',
    records: [
      of('a1', [
        { name: '江北理工大学', kind: 'school' },
        { name: '党委宣传部', kind: 'unit', parent: '江北理工大学' },
      ]),
      of('a2', [
        { name: '海西师范学院', kind: 'school' },
        { name: '党委宣传部', kind: 'unit', parent: '海西师范学院' },
      ]),
    ],
    bodies: [
      ['党委宣传部', ['a1']],
      ['党委宣传部', ['a2']],
      ['江北理工大学', ['a1']],
      ['海西师范学院', ['a2']],
    ],
  },
  {
    says: 'a name without its place takes the place of its article',
    records: [
      of('a1', [
        { name: '浙江省人民政府', kind: 'government' },
        { name: '省教育厅', kind: 'government' },
      ]),
      of('a2', [{ name: '浙江省教育厅', kind: 'government' }]),
      of('a3', [
        { name: '江苏省人民政府', kind: 'government' },
        { name: '省教育厅', kind: 'government' },
      ]),
    ],
    bodies: [
      ['江苏省人民政府', ['a3']],
      ['浙江省人民政府', ['a1']],
      ['浙江省教育厅', ['a1', 'a2']],
      ['省教育厅', ['a3']],
    ],
  },
  {
    says: 'a rename stated in text joins the names',
    records: [
      articleOf({ id: 'a1', text: '江北工学院更名为江北理工大学。', organisations: [{ name: '江北工学院' }, { name: '江北理工大学' }] }),
      of('a2', [{ name: '江北工学院' }]),
      of('a3', [{ name: '江北理工大学' }]),
    ],
    bodies: [['江北理工大学', ['a1', 'a2', 'a3']]],
  },
  {
    says: 'two writings of one government',
    records: [of('a1', [{ name: '绍兴市政府', kind: 'government' }]), of('a2', [{ name: '绍兴市人民政府', kind: 'government' }])],
    bodies: [['绍兴市人民政府', ['a1', 'a2']]],
  },
  {
    says: '学校 names nobody outside its article',
    records: [of('a1', [{ name: '学校', kind: 'school' }]), of('a2', [{ name: '学校', kind: 'school' }])],
    bodies: [
      ['学校', ['a1']],
      ['学校', ['a2']],
    ],
  },
];

describe('organisations', () => {
  it.each(CASES)('$says', async ({ records, bodies }) => {
    const { organisations } = await assembled(records);
    expect(organisations.map(({ name, articles }) => [name, articles]).sort()).toEqual(bodies);
  });

  it('a unit names its parent', async () => {
    const { organisations } = await assembled([
      of('a1', [
        { name: '江北理工大学', kind: 'school' },
        { name: '党委宣传部', kind: 'unit', parent: '江北理工大学' },
      ]),
    ]);
    const school = organisations.find(({ name }) => name === '江北理工大学');
    expect(organisations.find(({ name }) => name === '党委宣传部')?.parentId).toBe(school?.id);
  });
});

describe('names', () => {
  it.each([
    ['中共绍兴市委员会', '绍兴市委'],
    ['绍兴市政府', '绍兴市人民政府'],
    ['江北（集团）有限公司', '江北(集团)有限公司'],
    ['“江北”研究院', '江北研究院'],
    ['人社部', '人力资源社会保障部'],
    ['  ACME  Ltd ', 'acme ltd'],
  ])('%s is written %s', (name, canonical) => {
    expect(canonicalName(name)).toBe(canonical);
  });

  it.each<[string, NameForm]>([
    ['江北理工大学', 'full'],
    ['学校', 'standIn'],
    ['该公司', 'standIn'],
    ['省教育厅', 'relative'],
    ['江理', 'short'],
    ['俄罗斯', 'full'],
    ['绍兴市', 'full'],
    ['研究院', 'standIn'],
  ])('%s reaches as a %s name', (name, form) => {
    expect(nameForm(name, 'other')).toBe(form);
  });

  it.each([
    ['浙江省教育厅', '浙江省', null, null],
    ['绍兴职业技术学院', '浙江省', '绍兴市', null],
    ['北京市海淀区人民政府', '北京市', '北京市', '海淀区'],
    ['国家税务总局昆山市税务局', '江苏省', '苏州市', '昆山市'],
    ['南京市鼓楼区政府', '江苏省', '南京市', '鼓楼区'],
    ['中共浙江省委', '浙江省', null, null],
  ])('%s is in %s, %s, %s', (name, province, city, county) => {
    expect(readPlace(name)).toEqual({ country: '中国', province, city, county });
  });

  it.each(['鼓楼区政府', '长江商会', '中山大学'])('%s does not say where it is', (name) => {
    expect(readPlace(name)).toBeNull();
  });
});

describe('bodies told with more or less of their place', () => {
  it.each([
    ['溧水区文化馆', '江苏省南京市溧水区文化馆', 1],
    ['南京市文化馆', '江苏南京市文化馆', 1],
    ['南京市文化馆', '苏州市文化馆', 2],
    ['南京文化馆', '南京市文化馆', 2],
  ])('%s and %s', async (one, other, count) => {
    const { organisations } = await assembled([one, other].map((name, at) => articleOf({ id: `a${at}`, text: `${name}发布公告。`, organisations: [{ name }] })));
    expect(organisations).toHaveLength(count);
  });
});
