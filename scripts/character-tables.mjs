#!/usr/bin/env node
// Writes src/text/chinese-characters.ts from a list of characters by frequency (node scripts/character-tables.mjs TEXT_FILE) and the
// character tables of OpenCC (Apache-2.0): the most frequent characters of both scripts, and those that only one script has.
import { readFileSync, writeFileSync } from 'node:fs';
import st from 'opencc-js/dict/STCharacters';
import ts from 'opencc-js/dict/TSCharacters';
import hk from 'opencc-js/dict/HKVariants';
import tw from 'opencc-js/dict/TWVariants';

const table = (packed) => new Map(packed.split('|').map((pair) => { const [from, to] = pair.split(' '); return [from, to]; }));
const toTraditional = table(st);
const toSimplified = table(ts);
// OpenCC writes 羣, 峯, 爲; people in Hong Kong and Taiwan write 群, 峰, 為
const customary = new Map([...table(hk), ...table(tw)]);

const counts = new Map();
for (const character of readFileSync(process.argv[2], 'utf8')) if (/[\u4e00-\u9fff]/.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([character]) => character);

const traditional = (character) => { const other = toTraditional.get(character) ?? character; return customary.get(other) ?? other; };
const frequent = [...new Set(ranked.slice(0, 600).flatMap((character) => [character, traditional(character)]))];
// 后, 里, 干 stand in both scripts: a character counts only where the other script never has it
const BOTH = new Set('云丰干斗谷郁吁岳姜占佣帘布征制志御板里后只系采卷松范岩床');
const onlyHans = ranked.slice(0, 2500).filter((character) => traditional(character) !== character && !toSimplified.has(character) && !BOTH.has(character));
// 乾, 著, 瞭 are kept in some simplified words
const onlyHant = [...new Set(onlyHans.map(traditional))].filter((character) => (toSimplified.has(character) || [...customary].some(([from, to]) => to === character && toSimplified.has(from))) && !'乾著瞭藉夥麼於徵'.includes(character));

const lines = (characters) => characters.join('').match(/.{1,60}/gu).map((line) => `  '${line}'`).join(' +\n');
writeFileSync('src/text/chinese-characters.ts', `// Written by scripts/character-tables.mjs from counts over Chinese news text and OpenCC's character tables (Apache-2.0). Not for editing by hand.

/** The most frequent characters of Chinese news text, simplified and traditional: text that is decoded rightly is full of them. */
export const FREQUENT_CHARACTERS: ReadonlySet<string> = new Set(
${lines(frequent)},
);

/** Frequent characters that only the simplified script has. */
export const ONLY_SIMPLIFIED: ReadonlySet<string> = new Set(
${lines(onlyHans)},
);

/** Frequent characters that only the traditional script has. */
export const ONLY_TRADITIONAL: ReadonlySet<string> = new Set(
${lines(onlyHant)},
);
`);
console.log(frequent.length, onlyHans.length, onlyHant.length);
