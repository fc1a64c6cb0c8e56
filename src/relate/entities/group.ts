import type { OrganisationMention } from '../../model/article.js';
import type { Organisation } from '../../model/organisation.js';

/** A body under way: its forms, and where each stands. */
export interface Group {
  name: string;
  folded: string;
  kind: Organisation['kind'];
  mentions: OrganisationMention[];
  parent: Group | null;
  /** A firm that goes by its brand alone, beside a company of the brand in one country. */
  brand?: boolean;
}

/** Where a body is named first. */
export const firstStart = (group: Group) => Math.min(...group.mentions.map((mention) => mention.start));

/** Gives the mentions of a body written shorter to the body, and forgets the shorter one. */
export function absorb(groups: Map<string, Group>, short: Group, full: Group): void {
  full.mentions.push(...short.mentions);
  groups.delete(short.folded);
}
