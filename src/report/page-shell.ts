import { createHash } from 'node:crypto';
import type { PageAssets } from './page-assets.js';
import type { PageMeta } from './page-data.js';

interface Shell {
  meta: PageMeta;
  assets: PageAssets;
  /** Chunks that stand in the page itself; the others are scripts under data/. */
  chunks: ReadonlyMap<string, string>;
  /** Whether the page is served and is told when the dataset changes. */
  live: boolean;
}

/**
 * The HTML of the report. Data stands in it as JSON in which no `<` is left, so no text of an article can end the
 * element; a content security policy allows no script and no style but the page's own and no request to anywhere.
 */
export function pageShell({ meta, assets, chunks, live }: Shell): string {
  const policy = [
    "default-src 'none'",
    `script-src ${source(assets.script)} 'self' file:`,
    `style-src ${source(assets.style)}`,
    'img-src data:',
    live ? "connect-src 'self'" : "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const data = [dataElement('meta', JSON.stringify(meta)), ...[...chunks].map(([name, json]) => dataElement(name, json))];
  return `<!doctype html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="tonggao">
${live ? '<meta name="tonggao-live" content="events">\n' : ''}<link rel="icon" href="data:,">
<title>通稿</title>
<style>${assets.style}</style>
</head>
<body>
<noscript>This page needs JavaScript. 此页面需要启用 JavaScript。</noscript>
${data.join('\n')}
<script>${assets.script}</script>
</body>
</html>
`;
}

function source(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function dataElement(name: string, json: string): string {
  return `<script type="application/json" data-chunk="${name}">${json.replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`)}</script>`;
}
