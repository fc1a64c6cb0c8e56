import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { scaleSqrt } from 'd3-scale';
import type { Overview } from '../../page-data.js';
import { svg } from '../dom.js';
import { number, t, term } from '../i18n.js';
import { address } from '../route.js';

const WIDTH = 1000;
const HEIGHT = 560;
/** Steps of the layout; it always begins from the same places, so the picture is always the same. */
const STEPS = 250;
/** Room kept free at the edges, where names stand. */
const EDGE_X = 110;
const EDGE_Y = 30;
/** Size of a name's letters, for finding which names have room. */
const LETTER = 13;

type Node = SimulationNodeDatum & Overview['network']['nodes'][number];
type Link = SimulationLinkDatum<Node> & { count: number };

/** The network of bodies that sign with each other. Every body is a link to its page. */
export function network({ nodes: bodies, links: shared }: Overview['network']): SVGSVGElement {
  const nodes: Node[] = bodies.map((body) => ({ ...body }));
  const links: Link[] = shared.map((link) => ({ ...link }));
  const radius = scaleSqrt([0, Math.max(...nodes.map(({ agreements }) => agreements))], [3, 22]);
  layOut(nodes, links, (node) => radius(node.agreements));
  const named = withRoom(nodes, (node) => radius(node.agreements));
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'chart network', role: 'group', 'aria-label': t('overview.network') },
    svg('g', { class: 'links' }, links.map(({ source, target, count }) => {
      const [from, to] = [source as Node, target as Node];
      return svg('line', { x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y), 'stroke-width': Math.min(8, 0.8 + count), 'data-ends': `${from.id} ${to.id}` });
    })),
    svg('g', { class: 'nodes' }, nodes.map((node) => {
      const label = `${node.name} (${term('organisation', node.kind)}, ${number(node.agreements)})`;
      const right = isRight(node);
      return svg('a', { href: address('body', node.id), 'aria-label': label, 'data-id': node.id, class: named.has(node.id) ? 'named' : '' },
        svg('title', {}, label),
        svg('circle', { cx: round(node.x), cy: round(node.y), r: round(radius(node.agreements)), class: node.kind }),
        svg('text', { x: round((node.x ?? 0) + (right ? -1 : 1) * (radius(node.agreements) + 4)), y: round((node.y ?? 0) + 4), 'text-anchor': right ? 'end' : 'start' }, node.name));
    })));
  highlightNeighbours(drawing);
  return drawing;
}

function layOut(nodes: Node[], links: Link[], radius: (node: Node) => number): void {
  forceSimulation(nodes)
    .force('link', forceLink<Node, Link>(links).id(({ id }) => id).distance(70).strength(0.5))
    .force('charge', forceManyBody().strength(-190))
    .force('x', forceX(WIDTH / 2).strength(0.07))
    .force('y', forceY(HEIGHT / 2).strength(0.14))
    .force('collide', forceCollide<Node>((node) => radius(node) + 9))
    .stop()
    .tick(STEPS);
  fit(nodes);
}

/** Spreads the places over the whole drawing, in width and height alike where they are few. */
function fit(nodes: Node[]): void {
  const spread = (axis: 'x' | 'y', from: number, to: number) => {
    const values = nodes.map((node) => node[axis] ?? 0);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const scale = Math.min(3, (to - from) / (high - low || 1));
    const shift = (from + to) / 2 - ((low + high) / 2) * scale;
    for (const node of nodes) node[axis] = (node[axis] ?? 0) * scale + shift;
  };
  spread('x', EDGE_X, WIDTH - EDGE_X);
  spread('y', EDGE_Y, HEIGHT - EDGE_Y);
}

const isRight = (node: Node) => (node.x ?? 0) > WIDTH * 0.6;

/** The bodies whose names can be written without covering another name or circle; those that sign most come first. */
function withRoom(nodes: readonly Node[], radius: (node: Node) => number): ReadonlySet<string> {
  const taken = nodes.map((node) => ({ of: node.id, left: (node.x ?? 0) - radius(node), right: (node.x ?? 0) + radius(node), top: (node.y ?? 0) - radius(node), bottom: (node.y ?? 0) + radius(node) }));
  const named = new Set<string>();
  for (const node of nodes) {
    const width = node.name.length * LETTER;
    const start = (node.x ?? 0) + (isRight(node) ? -radius(node) - 4 - width : radius(node) + 4);
    const box = { of: node.id, left: start, right: start + width, top: (node.y ?? 0) - LETTER * 0.6, bottom: (node.y ?? 0) + LETTER * 0.6 };
    if (taken.some((other) => other.of !== node.id && other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top)) continue;
    taken.push(box);
    named.add(node.id);
  }
  return named;
}

/** The body that is pointed at or focused, and those that it signs with, stand out. */
function highlightNeighbours(drawing: SVGSVGElement): void {
  const set = (id: string | null) => {
    const near = new Set(id === null ? [] : [id]);
    for (const line of drawing.querySelectorAll<SVGLineElement>('line')) {
      const ends = line.dataset.ends!.split(' ');
      const touched = id !== null && ends.includes(id);
      line.classList.toggle('near', touched);
      if (touched) for (const end of ends) near.add(end);
    }
    for (const node of drawing.querySelectorAll<SVGAElement>('a')) node.classList.toggle('near', near.has(node.dataset.id!));
    drawing.classList.toggle('focused', id !== null);
  };
  const idOf = (target: EventTarget | null) => (target as Element | null)?.closest<SVGAElement>('a')?.dataset.id ?? null;
  drawing.addEventListener('pointerover', (event) => set(idOf(event.target)));
  drawing.addEventListener('pointerleave', () => set(null));
  drawing.addEventListener('focusin', (event) => set(idOf(event.target)));
  drawing.addEventListener('focusout', () => set(null));
}

function round(value = 0): number {
  return Math.round(value * 10) / 10;
}
