import axe from 'axe-core';
import { expect, it } from 'vitest';
import { describeInBrowser, visit } from './browser.js';
import { idOf, inventedReport, tables } from './invented-report.js';

const report = inventedReport();

describeInBrowser('accessibility', (open) => {
  it.each([
    ['light', 1400], ['dark', 1400], ['light', 360],
  ] as const)('axe finds nothing serious in any view (%s, %i pixels)', async (colorScheme, width) => {
    const page = await open(report.url, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    const faults: string[] = [];
    for (const hash of ['#/', '#/articles', '#/article/minghe-001?at=32', '#/article/minghe-002', '#/people', `#/person/${idOf('people', '方知远')}`, '#/bodies', `#/body/${idOf('organisations', '明河大学')}`, '#/agreements', `#/agreement/${(tables.agreements![0] as { id: string }).id}`, '#/doubts', '#/corrections']) {
      await visit(page, hash);
      await check(hash);
    }
    await visit(page, '#/');
    await page.fill('#search', 'm');
    await page.waitForSelector('.results li');
    await check('search results');
    await page.keyboard.press('Escape');
    await visit(page, '#/article/minghe-001?at=32');
    await page.keyboard.press('c');
    await page.waitForSelector('.correction');
    await check('correction form');
    await page.fill('.correction input >> nth=0', '明河学院');
    await page.keyboard.press('Enter');
    await page.keyboard.press('?');
    await check('help');
    await page.keyboard.press('Escape');
    await visit(page, '#/corrections', 'button.main');
    await check('corrections');
    expect(faults).toEqual([]);

    async function check(where: string): Promise<void> {
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }> } }).axe.run();
        return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
      });
      faults.push(...violations.map((violation) => `${where}: ${violation}`));
    }
  });
});
