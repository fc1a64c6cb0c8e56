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
/** Bodies whose names are written without being pointed at. */
const NAMED = 28;

type Node = SimulationNodeDatum & Overview['network']['nodes'][number];
type Link = SimulationLinkDatum<Node> & { count: number };

/** The network of bodies that sign with each other. Every body is a link to its page. */
export function network({ nodes: bodies, links: shared }: Overview['network']): SVGSVGElement {
  const nodes: Node[] = bodies.map((body) => ({ ...body }));
  const links: Link[] = shared.map((link) => ({ ...link }));
  const radius = scaleSqrt([0, Math.max(...nodes.map(({ agreements }) => agreements))], [3, 22]);
  layOut(nodes, links, (node) => radius(node.agreements));
  const named = new Set(nodes.slice(0, NAMED).map(({ id }) => id));
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'chart network', role: 'group', 'aria-label': t('overview.network') },
    svg('g', { class: 'links' }, links.map(({ source, target, count }) => {
      const [from, to] = [source as Node, target as Node];
      return svg('line', { x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y), 'stroke-width': Math.min(8, 0.8 + count), 'data-ends': `${from.id} ${to.id}` });
    })),
    svg('g', { class: 'nodes' }, nodes.map((node) => {
      const label = `${node.name} (${term('organisation', node.kind)}, ${number(node.agreements)})`;
      const right = (node.x ?? 0) > WIDTH * 0.72;
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
  for (const node of nodes) {
    node.x = Math.max(26, Math.min(WIDTH - 26, node.x ?? 0));
    node.y = Math.max(26, Math.min(HEIGHT - 26, node.y ?? 0));
  }
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
