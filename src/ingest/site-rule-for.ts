import type { Page, SiteRule } from '../model/article.js';

// a saved page says its own address in <link rel="canonical" href=…>
const CANONICAL = /<link[^>]{0,200}?rel=["']?canonical["']?[^>]{0,200}?href=["']?(https?:[^"'\s>]+)/i;
const HEAD = 50_000;

/** The rule for the site that a page is from: that of the longest host that the page's own host is or ends with. */
export function siteRuleFor(page: Page, rules: readonly SiteRule[]): SiteRule | undefined {
  const host = hostOf(page.source.url) ?? hostOf(CANONICAL.exec(page.content.slice(0, HEAD))?.[1] ?? null);
  if (host === null) return undefined;
  return rules.filter((rule) => host === rule.host || host.endsWith(`.${rule.host}`)).sort((a, b) => b.host.length - a.host.length)[0];
}

function hostOf(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).hostname;
  } catch {
    return null;
  }
}
