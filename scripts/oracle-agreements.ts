#!/usr/bin/env node
// Agreements and events from gold names: `node ../shared/eval/inputs.mjs DIR` gives the texts, DIR the gold names.
//   npx tsx scripts/oracle-agreements.ts GOLD_DIR[,GOLD_DIR…] < inputs.ndjson > records.ndjson
import fs from 'node:fs';
import path from 'node:path';
import { recogniseDocuments } from '../src/recognise/documents/recognise-documents.js';
import { relateAgreements } from '../src/relate/agreements/relate-agreements.js';
import { relateEvents } from '../src/relate/events/relate-events.js';
import { toRecord } from '../src/emit/record.js';
import { type GoldArticle, oracleArticle } from '../test/support/oracle.js';

const gold = new Map<string, GoldArticle>();
for (const folder of (process.argv[2] ?? '').split(','))
  for (const file of fs.readdirSync(folder)) {
    if (!file.endsWith('.json')) continue;
    const article = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as GoldArticle;
    gold.set(article.id, article);
  }
for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const input = JSON.parse(line) as { id: string; text: string; title?: string; published?: string };
  const known = gold.get(input.id);
  if (!known) continue;
  const article = oracleArticle({ ...known, text: input.text, title: input.title ?? null, published: input.published ?? null });
  recogniseDocuments.run(article);
  relateAgreements.run(article);
  relateEvents.run(article);
  process.stdout.write(`${JSON.stringify(toRecord(article))}\n`);
}
