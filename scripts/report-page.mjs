#!/usr/bin/env node
// Bundles the code and styles of the report page. Run as a program it writes them to dist/report/page/, where the writer of the report finds them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const CLIENT = fileURLToPath(new URL('../src/report/client/', import.meta.url));
const NOTICE = '/* with d3-force, d3-scale and their parts (Copyright Mike Bostock, ISC licence: THIRD-PARTY-NOTICES.md) */';

/** The page's script and style, each as one string. */
export async function bundleReportPage() {
  const options = { bundle: true, minify: true, write: false, charset: 'utf8', legalComments: 'none', logLevel: 'warning', target: ['chrome105', 'firefox115', 'safari16'] };
  const [script, style] = await Promise.all([
    build({ ...options, entryPoints: [`${CLIENT}main.ts`], format: 'iife', banner: { js: NOTICE }, tsconfig: `${CLIENT}tsconfig.json` }),
    build({ ...options, entryPoints: [`${CLIENT}styles/page.css`] }),
  ]);
  return { script: script.outputFiles[0].text, style: style.outputFiles[0].text };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { script, style } = await bundleReportPage();
  const folder = new URL('../dist/report/page/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('page.js', folder), script);
  writeFileSync(new URL('page.css', folder), style);
}
