import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/model/article-record.js';
import { articleOf } from './article-of.js';

/** Records made of the annotated articles in a folder; empty where the folder is not there. */
export function goldRecords(folder: string): ArticleRecord[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      if (!gold.text) return [];
      const named = new Map<string, { name: string; aliases: string[] }>(
        gold.organisations.map((organisation: { name: string; aliases: string[] }) => [organisation.name, organisation]),
      );
      for (const { posts } of gold.people) for (const { org } of posts) if (org && !named.has(org)) named.set(org, { name: org, aliases: [] });
      return [
        articleOf({
          ...gold,
          organisations: [...named.values()],
          agreements: gold.agreements.map((agreement: { signatories: { person: string }[] }) => ({
            ...agreement,
            signatories: agreement.signatories.filter(({ person }) => gold.people.some((one: { name: string }) => one.name === person)),
          })),
        }),
      ];
    });
}
