import { describe, expect, it } from 'vitest';
import { countryBody, isAnyMinistry, plainCountry, spelledCountry } from '../../src/resolve/organisations/country-body.js';

describe('bodies of states', () => {
  it.each([
    ['冰岛', '冰岛', ''],
    ['冰岛共和国', '冰岛', ''],
    ['沙特阿拉伯王国外交部', '沙特', '外交部'],
    ['不丹王国政府', '不丹', '政府'],
    ['汤加议会', '汤加', '议会'],
    ['斐济驻华大使馆', '斐济', '驻华大使馆'],
    ['几内亚比绍财政部', '几内亚比绍', '财政部'],
    ['中华人民共和国', '中国', ''],
  ])('%s is of %s: %s', (name, country, organ) => {
    expect(countryBody(name)).toEqual({ country, organ });
  });

  it.each(['外交部', '冰岛航空公司', '日本大学', '美的集团', '苏丹红检测中心', '江北市政府'])('%s is none', (name) => {
    expect(countryBody(name)).toBeNull();
  });

  it.each([
    ['冰岛共和国外交部', '冰岛外交部'],
    ['印尼', '印度尼西亚'],
    ['印尼海军', '印度尼西亚海军'],
    ['印尼航空公司', '印尼航空公司'],
  ])('%s is written %s', (name, plain) => {
    expect(plainCountry(name)).toBe(plain);
  });

  it.each([
    ['俄国防部', '俄罗斯方面说。', '俄罗斯国防部'],
    ['伊外交部', '伊朗方面说。', '伊朗外交部'],
    ['伊外交部', '伊朗和伊拉克会谈。', '伊外交部'],
    ['伊外交部', '外交部说。', '伊外交部'],
    ['美国防部', '美国方面说。', '美国国防部'],
    ['德育部', '德国方面说。', '德育部'],
    ['外交部', '外国方面说。', '外交部'],
    ['俄国家云溪集团', '俄罗斯方面说。', '俄罗斯国家云溪集团'],
    ['委云溪党', '委内瑞拉云溪党成立。', '委内瑞拉云溪党'],
    ['委云溪党', '委内瑞拉方面说。', '委云溪党'],
  ])('%s in “%s” is %s', (name, text, full) => {
    expect(spelledCountry(name, text)).toBe(full);
  });

  it.each(['外交部', '财政部', '经济和气候保护部'])('%s may be any state’s', (name) => expect(isAnyMinistry(name)).toBe(true));
  it.each(['中央宣传部', '冰岛外交部', '党委组织部', '门诊部', '教务部'])('%s may not', (name) => expect(isAnyMinistry(name)).toBe(false));
});
