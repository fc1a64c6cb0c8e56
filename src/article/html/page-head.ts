import type { Element, Nodes, Root } from 'hast';

/** A value that the page states outside what readers see, with the element's place in the source. */
export interface Stated { key: string; value: string; start: number | null; end: number | null }

/** What a page says of itself in its head, in JSON-LD and in scripts. Keys are in lower case. */
export interface PageHead {
  /** Text of the <title> element. */
  title: string;
  metas: Stated[];
  /** Text of each JSON-LD script. */
  jsonLd: Stated[];
  /** Texts of scripts that talk of publishing, no more than 200 kB in all. */
  scripts: string[];
  /** Addresses that the page gives as its own, most trusted first. */
  addresses: string[];
}

const SCRIPT_LIMIT = 200_000;
const TELLING_SCRIPT = /publish|pub_?(?:time|date)|ptime|\bct\b|createtime|create_time|releasetime/i;

/** Collects a page's statements about itself in one pass over the tree. */
export function pageHead(tree: Root): PageHead {
  const head: PageHead = { title: '', metas: [], jsonLd: [], scripts: [], addresses: [] };
  let scripts = 0;
  const nodes: Nodes[] = [tree];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (node.type === 'comment') {
      const saved = /saved from url=\(\d+\)(\S+)/.exec(node.value.slice(0, 500));
      if (saved?.[1]) head.addresses.push(saved[1]);
    }
    if (node.type === 'element') {
      if (node.tagName === 'title' && !head.title) head.title = textOf(node).replace(/\s+/g, ' ').trim();
      else if (node.tagName === 'meta') readMeta(node, head);
      else if (node.tagName === 'link') readLink(node, head);
      else if (node.tagName === 'script') {
        const text = textOf(node);
        if (/ld\+json/i.test(String(node.properties.type ?? ''))) head.jsonLd.push({ key: 'json-ld', value: text, ...place(node) });
        else if (text && scripts < SCRIPT_LIMIT && TELLING_SCRIPT.test(text)) {
          head.scripts.push(text.slice(0, SCRIPT_LIMIT - scripts));
          scripts += text.length;
        }
      } else readProperty(node, head);
    }
    if ('children' in node) for (let index = node.children.length - 1; index >= 0; index--) nodes.push(node.children[index]!);
  }
  return head;
}

function readMeta(element: Element, head: PageHead): void {
  const { name, property, itemProp, content, httpEquiv } = element.properties;
  const value = typeof content === 'string' ? content.trim() : '';
  if (!value || httpEquiv) return;
  for (const key of [name, property, ...(Array.isArray(itemProp) ? itemProp : [itemProp])]) {
    if (typeof key !== 'string') continue;
    const lower = key.trim().toLowerCase();
    head.metas.push({ key: lower, value, ...place(element) });
    if (lower === 'og:url') head.addresses.push(value);
  }
}

function readLink(element: Element, head: PageHead): void {
  const { rel, href } = element.properties;
  if (Array.isArray(rel) && rel.includes('canonical') && typeof href === 'string' && /^https?:\/\//.test(href)) head.addresses.unshift(href);
}

/** <time datetime=… itemprop="datePublished">, <span itemprop="datePublished" content=…> */
function readProperty(element: Element, head: PageHead): void {
  const { itemProp, dateTime, content, pubdate } = element.properties;
  const value = typeof dateTime === 'string' ? dateTime : typeof content === 'string' ? content : '';
  if (!value) return;
  const keys = Array.isArray(itemProp) ? itemProp.map((key) => String(key).toLowerCase()) : [];
  if (pubdate !== undefined && element.tagName === 'time') keys.push('pubdate');
  for (const key of keys) head.metas.push({ key, value: value.trim(), ...place(element) });
}

function place(element: Element): { start: number | null; end: number | null } {
  return { start: element.position?.start.offset ?? null, end: element.position?.end.offset ?? null };
}

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** The value of the first of `keys` that the page states, or null. */
export function stated(head: PageHead, keys: readonly string[]): Stated | null {
  for (const key of keys) {
    const found = head.metas.find((meta) => meta.key === key && meta.value);
    if (found) return found;
  }
  return null;
}
