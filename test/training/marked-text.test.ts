import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMarked } from '../../scripts/training/marked-text.js';

describe('training texts', () => {
  it('are read with their marks', () => {
    const { item, gold } = readMarked('x', '[o 云岫大学][t 校长][p 贺小舟]到访\n[a 学校]与[o 望山县教育局][s 长][p 乔望山]交谈');
    expect(item.text).toBe('云岫大学校长贺小舟到访\n学校与望山县教育局长乔望山交谈');
    expect(item.title).toBe('云岫大学校长贺小舟到访');
    expect(gold.people.map(({ name }) => name)).toEqual(['贺小舟', '乔望山']);
    expect(gold.organisations.map(({ name }) => name)).toEqual(['云岫大学', '学校', '望山县教育局']);
    expect(gold.titles).toEqual(['校长', '局长']);
  });

  it.each(readdirSync('training').filter((file) => file.endsWith('.txt')))('%s: every mark is closed, names and bodies stand in every article', (file) => {
    const articles = readFileSync(`training/${file}`, 'utf8').split(/^---$/mu);
    expect(articles.length).toBeGreaterThan(100);
    for (const marked of articles) {
      const { item, gold } = readMarked(file, marked.trim());
      expect(item.text).not.toMatch(/[[\]]/);
      expect(gold.people.length + gold.organisations.length).toBeGreaterThan(0);
    }
  });
});
