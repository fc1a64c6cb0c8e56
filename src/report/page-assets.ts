import { existsSync, readFileSync } from 'node:fs';

/** The page's own code and styles. */
export interface PageAssets {
  script: string;
  style: string;
}

/**
 * The bundle that `npm run build` put beside this module; when running from the sources, a bundle made on the spot.
 * @throws Error when there is neither, saying what to do
 */
export async function pageAssets(): Promise<PageAssets> {
  const built = new URL('page/', import.meta.url);
  if (existsSync(new URL('page.js', built))) return { script: readFileSync(new URL('page.js', built), 'utf8'), style: readFileSync(new URL('page.css', built), 'utf8') };
  const bundler = new URL('../../scripts/report-page.mjs', import.meta.url);
  if (!import.meta.url.endsWith('.ts') || !existsSync(bundler)) throw new Error('the code of the report page has not been built: run "npm run build" in the project');
  const { bundleReportPage } = (await import(bundler.href)) as { bundleReportPage: () => Promise<PageAssets> };
  return bundleReportPage();
}
