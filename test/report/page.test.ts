import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse-corrections.js';
import { writeReport } from '../../src/report/write-report.js';
import { describeInBrowser, visit } from './browser.js';
import { inventedArticles } from './invented-articles.js';
import { inventedTables, writeInvented } from './invented-dataset.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const tables = inventedTables(inventedArticles);
const idOf = (table: string, name: string) => (tables[table] as { id: string; name: string }[]).find((row) => row.name === name)!.id;
let url = '';

beforeAll(async () => {
  writeInvented(folder, tables);
  url = pathToFileURL((await writeReport(folder)).page).href;
});

const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();

describeInBrowser('views of the report', (open) => {
  it('opens with figures and pictures', async () => {
    const page = await open(url);
    expect(await texts(page, '.figures a')).toEqual(['5 文章', '9 人物', '9 机构', '5 协议', '3 疑点']);
    await page.waitForSelector('.network a');
    expect(await page.locator('.network line').count()).toBe(7);
    expect(await page.locator('.panel.time rect.signed').count()).toBeGreaterThan(0);
    expect((await texts(page, '.panel.time .note')).join()).toContain('1 项年份不明');
    expect((await texts(page, '.bars.person a'))[0]).toBe('方知远');
  });

  it('marks people, titles, bodies, dates and agreement passages at their places', async () => {
    const page = await open(`${url}#/article/minghe-001`);
    const marked = (kind: string) => texts(page, `.text .mark.${kind}`);
    expect(await marked('person')).toEqual(['方知远', '单雅文', '方知远', '单雅文', '欧阳若川', '曾望舒']);
    expect(await marked('title')).toEqual(['校长', '董事长', '副市长', '院长']);
    expect(await marked('date')).toEqual(['5月18日']);
    expect(await marked('body')).toContain('云泽公司');
    expect((await marked('agreement')).join('')).toBe('方知远与单雅文分别代表双方签署《战略合作框架协议》，槐安市人民政府副市长欧阳若川见证签约。');
  });

  it('marks places after characters beyond the basic plane', async () => {
    const page = await open(`${url}#/article/minghe-002`);
    expect(await texts(page, '.text .mark.person')).toEqual(['方知远', '𬭎少游']);
    expect(await texts(page, '.text span.doubtful:not(.mark)')).toEqual(['与7家企业签约一事']);
  });

  it('shows value, rule and confidence of a mark that is pointed at', async () => {
    const page = await open(`${url}#/article/minghe-001`);
    await page.hover('.text .mark.date');
    const reading = await page.locator('.popover').textContent();
    expect(reading).toContain('2023-05-18');
    expect(reading).toContain('dates/test');
    expect(reading).toContain('95%');
    await page.mouse.move(5, 400);
    await page.waitForSelector('.popover', { state: 'hidden' });
    await page.hover('.text .mark.title');
    await expect.poll(() => page.locator('.popover').textContent()).toContain('方知远：明河大学 · 校长');
  });

  it('draws arrows from an agreement to its parties, signatories and witnesses', async () => {
    const page = await open(`${url}#/article/minghe-001`);
    await page.waitForSelector('.arrows path.party', { state: 'attached' });
    const ends = await page.evaluate(() => {
      const box = document.querySelector('.arrows')!.getBoundingClientRect();
      return [...document.querySelectorAll<SVGPathElement>('.arrows g > path')].map((path) => {
        const end = path.getPointAtLength(path.getTotalLength());
        const element = document.elementsFromPoint(box.left + end.x - 3, box.top + end.y - 6).find((found) => found.closest('.mark'));
        return `${path.getAttribute('class')} ${element?.textContent}`;
      });
    });
    expect(ends).toEqual(['party 学校', 'party 云泽公司', 'signatory 方知远', 'signatory 单雅文', 'witness 欧阳若川']);
  });

  it('lists every kind of thing with links to its page', async () => {
    const page = await open(`${url}#/people`);
    expect((await texts(page, 'tbody th'))[0]).toBe('方知远');
    await page.click('tbody th a');
    await page.waitForSelector('.timeline');
    expect(await texts(page, '.posts strong')).toEqual(expect.arrayContaining(['校长', '党委书记', '副校长']));
    expect(await page.locator('.timeline rect').count()).toBe(3);
    await page.waitForSelector('.quotes a');
    expect(await page.locator('.places > li').count()).toBe(4);
    await page.locator('.quotes a').last().click();
    await page.waitForSelector('.mark.current');
    expect(await texts(page, '.mark.current')).toEqual(['方知远']);
  });

  it('shows a body with its people, units and agreements', async () => {
    const page = await open(`${url}#/body/${idOf('organisations', '明河大学')}`);
    const body = await page.locator('.entity').textContent();
    for (const words of ['方知远', '明河大学机械工程学院', '战略合作框架协议', '合作备忘录', '学校']) expect(body).toContain(words);
  });

  it('shows an agreement with who signed for whom and where it is told', async () => {
    const page = await open(`${url}#/agreements`);
    await page.click('tbody a:text("战略合作框架协议")');
    await page.waitForSelector('.facts');
    const facts = (await page.locator('.facts').textContent()) ?? '';
    for (const words of ['明河大学', '云泽智能装备有限公司', '方知远 代表 明河大学', '欧阳若川', '2023-05-18', '2000万元']) expect(facts.replace(/\s+/g, ' ')).toContain(words);
    await page.waitForSelector('.quotes a');
  });

  it('lists doubts and leads to their places', async () => {
    const page = await open(`${url}#/doubts`);
    await page.selectOption('select', 'unnamed-parties');
    expect(await page.locator('tbody tr').count()).toBe(1);
    await page.click('tbody a');
    await page.waitForSelector('.note.doubt');
    expect(page.url()).toContain('article/minghe-002');
  });

  it('says what is missing', async () => {
    const page = await open(`${url}#/person/p-0000000000000000`);
    expect(await page.locator('main').textContent()).toContain('没有找到');
  });
});

describeInBrowser('finding', (open) => {
  it.each([
    ['方知远', '方知远'],
    ['fzy', '方知远'],
    ['fangzhiyuan', '方知远'],
    ['syw', '单雅文'],
    ['qsq', '仇思齐'],
    ['云泽', '云泽智能装备有限公司'],
    ['bchszyyjy', '北辰湖水资源研究院'],
    ['教学医院', '教学医院共建协议'],
    ['章程', '明河大学章程正式颁布 校长方知远作说明'],
  ])('%s is found in the head of the page', async (query, expected) => {
    const page = await open(url);
    await page.fill('#search', query);
    await page.waitForSelector('.results li');
    expect(await texts(page, '.results .name')).toContain(expected);
  });

  it('filters, sorts and keeps both in the address', async () => {
    const page = await open(`${url}#/bodies`);
    await page.fill('.filters input', 'mhdx');
    await expect.poll(() => texts(page, 'tbody th')).toHaveLength(4);
    await page.selectOption('.filters select >> nth=0', 'school');
    expect(await texts(page, 'tbody th a')).toEqual(['明河大学']);
    const kept = page.url();
    expect(kept).toContain('q=mhdx');
    await page.goto('about:blank');
    await page.goto(kept);
    await expect.poll(() => texts(page, 'tbody th a')).toEqual(['明河大学']);
    await page.fill('.filters input', '没有的词');
    await expect.poll(() => page.locator('.listed').textContent()).toBe('没有符合条件的条目。');
  });

  it('searches the texts of articles and opens them where the word stands', async () => {
    const page = await open(`${url}#/articles`);
    await page.fill('.filters input[type=search]', '第二批设备');
    await expect.poll(() => page.locator('.listed').textContent()).toBe('没有符合条件的条目。');
    await page.check('.check input');
    await expect.poll(() => texts(page, 'tbody th')).toEqual(['云泽公司向北辰湖水资源研究院捐赠设备']);
    await page.click('tbody a');
    await page.waitForSelector('.flash', { state: 'attached' });
  });

  it('sorts by a column both ways, empty values last', async () => {
    const page = await open(`${url}#/articles`);
    const dates = () => texts(page, 'tbody .day');
    expect(await dates()).toEqual(['2024-09-12', '2024-03-02', '2023-05-19', '2022-11-08', '']);
    await page.click('thead button:text("日期")');
    expect(await dates()).toEqual(['2022-11-08', '2023-05-19', '2024-03-02', '2024-09-12', '']);
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toContain('日期');
  });
});

describeInBrowser('the reader decides', (open) => {
  it('accepts, rejects and corrects with keys, and saves a file that the program reads', async () => {
    const page = await open(`${url}#/article/minghe-001`);
    const select = async (words: string) => {
      await page.keyboard.press('Escape');
      await page.locator(`.text .mark:text-is("${words}")`).first().click();
    };
    await select('方知远');
    await page.keyboard.press('a');
    await select('单雅文');
    await page.keyboard.press('r');
    await select('明河大学');
    await page.keyboard.press('c');
    await page.fill('.correction input >> nth=0', '明河大学（筹）');
    await page.fill('.correction input >> nth=1', '批文在 2023-17 号');
    await page.keyboard.press('Enter');
    await select('5月18日');
    await page.keyboard.press('r');
    expect(await page.locator('.badge').textContent()).toBe('4');
    await visit(page, `#/person/${idOf('people', '曾望舒')}`, '.decisions');
    await page.fill('.others input', 'oyrc');
    await page.click('.pair button:text("与另一条目相同")');
    await visit(page, '#/corrections', 'button.main');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button.main')]);
    expect(download.suggestedFilename()).toBe('corrections.ndjson');
    const lines = parseCorrections(readFileSync((await download.path())!, 'utf8'), 'corrections.ndjson').map(({ correction }) => correction);
    const here = { article: 'minghe-001' };
    expect(lines).toEqual([
      { kind: 'confirm', thing: { name: '方知远', type: 'person', ...here } },
      { kind: 'notAPerson', thing: { name: '单雅文', type: 'person', ...here } },
      { kind: 'fullName', thing: { name: '明河大学', type: 'organisation', ...here }, name: '明河大学（筹）', note: '批文在 2023-17 号' },
      { kind: 'same', things: [idOf('people', '曾望舒'), idOf('people', '欧阳若川')] },
    ]);
    expect(await page.locator('.badge').count()).toBe(0);
  });

  it('remembers decisions over a reload, and takes them back', async () => {
    const page = await open(`${url}#/article/minghe-001`);
    await page.locator('.text .mark.person').first().click();
    await page.keyboard.press('r');
    await page.reload();
    await page.waitForSelector('.mark[data-verdict=reject]');
    await page.locator('.text .mark.person').first().click();
    await page.keyboard.press('u');
    expect(await page.locator('.mark[data-verdict=reject]').count()).toBe(0);
    await visit(page, '#/corrections', '.corrections');
    expect(await page.locator('.corrections').textContent()).toContain('还没有更正');
  });

  it('takes a name that was missed, with its place in code points', async () => {
    const page = await open(`${url}#/article/minghe-002`);
    await page.evaluate(() => {
      const block = [...document.querySelectorAll('.block')].at(-1)!;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent!.indexOf('名单');
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + 2);
        getSelection()!.removeAllRanges();
        getSelection()!.addRange(range);
      }
    });
    await page.keyboard.press('m');
    await page.selectOption('.correction select', 'body');
    await page.click('.correction button[type=submit]');
    await visit(page, '#/corrections', 'button.main');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('button.main')]);
    const [line] = parseCorrections(readFileSync((await download.path())!, 'utf8'), 'corrections.ndjson');
    const article = (tables.articles as { id: string; text: string }[]).find(({ id }) => id === 'minghe-002')!;
    const start = Array.from(article.text.slice(0, article.text.indexOf('名单'))).length;
    expect(line!.correction).toEqual({ kind: 'missed', type: 'organisation', article: 'minghe-002', name: '名单', start, end: start + 2 });
  });
});

describeInBrowser('keys alone', (open) => {
  it('goes through articles, marks and doubts', async () => {
    const page = await open(`${url}#/articles`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await visit(page, '#/article/minghe-001', '.text');
    await page.keyboard.press('j');
    await page.waitForSelector('main[data-id="hospital-003"]');
    await page.keyboard.press('k');
    await page.waitForSelector('main[data-id="minghe-001"]');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('5月18日');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('明河大学');
    expect(await page.locator('.popover').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.popover') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/body/'));
  });

  it('goes from doubt to doubt over articles', async () => {
    const page = await open(`${url}#/articles?sort=published`);
    await visit(page, '#/article/minghe-001', '.text');
    await page.keyboard.press('n');
    await page.waitForSelector('main[data-id="minghe-002"]');
    await page.waitForSelector('.mark.current.doubtful, .note.doubt.active');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await page.waitForFunction(() => location.hash.includes('undated-004'));
  });

  it('searches and opens the first result', async () => {
    const page = await open(url);
    await page.keyboard.press('/');
    await page.keyboard.type('pyj');
    await page.waitForSelector('.results li');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash.startsWith('#/person/'));
    expect(await page.locator('h1').textContent()).toBe('濮阳静');
  });

  it('shows its keys', async () => {
    const page = await open(url);
    await page.keyboard.press('?');
    expect(await page.locator('dialog').textContent()).toContain('下一 / 上一疑点');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').count()).toBe(0);
  });
});

describeInBrowser('language, colours, paper', (open) => {
  it('speaks English and Chinese, and remembers which', async () => {
    const page = await open(url, { locale: 'en-US' });
    expect(await texts(page, '.sections a')).toContain('Overview');
    await page.click('button:text("中文")');
    expect((await texts(page, '.sections a'))[0]).toBe('概览');
    await page.reload();
    await page.waitForSelector('.sections');
    expect((await texts(page, '.sections a'))[0]).toBe('概览');
    expect(await page.getAttribute('html', 'lang')).toBe('zh-Hans');
  });

  it('has light and dark colours, by the system and by choice', async () => {
    const page = await open(url, { colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    await page.click('.theme');
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.click('.theme');
    expect(await ground()).toBe(dark);
  });

  it('prints an article with its marks, without the controls', async () => {
    const page = await open(`${url}#/article/minghe-001`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.top').isVisible()).toBe(false);
    expect(await page.locator('.steps').isVisible()).toBe(false);
    expect(await page.locator('.text').isVisible()).toBe(true);
    expect(await page.locator('.note .fold').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length).toBeLessThanOrEqual(2);
  });

  it.each([360, 1600])('nothing runs over the edge at %i pixels', async (width) => {
    const page = await open(url, { viewport: { width, height: 800 } });
    for (const hash of ['#/', '#/articles', '#/article/minghe-001', '#/people', `#/person/${idOf('people', '方知远')}`, `#/body/${idOf('organisations', '明河大学')}`, '#/agreements', '#/doubts', '#/corrections']) {
      await visit(page, hash);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), hash).toBeLessThanOrEqual(0);
    }
  });
});

describeInBrowser('accessibility', (open) => {
  it.each([
    ['light', 1400], ['dark', 1400], ['light', 360],
  ] as const)('axe finds nothing serious in any view (%s, %i pixels)', async (colorScheme, width) => {
    const page = await open(url, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const faults: string[] = [];
    for (const hash of ['#/', '#/articles', '#/article/minghe-001?at=30', '#/article/minghe-002', '#/people', `#/person/${idOf('people', '方知远')}`, '#/bodies', `#/body/${idOf('organisations', '明河大学')}`, '#/agreements', `#/agreement/${(tables.agreements![0] as { id: string }).id}`, '#/doubts', '#/corrections']) {
      await visit(page, hash);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe.run();
        return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
      });
      faults.push(...violations.map((violation) => `${hash} ${violation}`));
    }
    expect(faults).toEqual([]);
  });
});
