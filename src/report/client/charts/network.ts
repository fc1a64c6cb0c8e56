import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { scaleSqrt } from 'd3-scale';
import type { Overview } from '../../page-data.js';
import { h, svg } from '../dom.js';
import { number, t, term } from '../i18n.js';
import { address } from '../route.js';
import { placeNames } from './place-names.js';

const WIDTH = 1000;
const HEIGHT = 560;
/** Steps of the layout; it always begins from the same places, so the picture is always the same. */
const STEPS = 250;
/** Room kept free at the edges, where names stand. */
const EDGE_X = 70;
const EDGE_Y = 30;

type Node = SimulationNodeDatum & Overview['network']['nodes'][number];
type Link = SimulationLinkDatum<Node> & { count: number };

/** The groups of kinds that circles are coloured by; each is named by its first kind. */
const GROUPS: readonly (readonly string[])[] = [['school', 'institute'], ['company', 'bank'], ['government', 'party', 'legislature', 'court', 'military'], ['association', 'foundation', 'international', 'hospital'], ['other']];

/** What the colours of the circles mean. */
export function networkLegend(): HTMLElement {
  return h('p', { class: 'legend' }, GROUPS.map((kinds) => h('span', { class: `key ${kinds[0]}` }, kinds.map((kind) => term('organisation', kind)).join('、'))));
}

/** The network of bodies that sign with each other. Every body is a link to its page. */
export function network({ nodes: bodies, links: shared }: Overview['network']): SVGSVGElement {
  const nodes: Node[] = bodies.map((body) => ({ ...body }));
  const links: Link[] = shared.map((link) => ({ ...link }));
  const radius = scaleSqrt([0, Math.max(...nodes.map(({ agreements }) => agreements))], [3, 22]);
  layOut(nodes, links, (node) => radius(node.agreements));
  const names = placeNames(nodes.map((node) => ({ id: node.id, name: node.name, x: node.x ?? 0, y: node.y ?? 0, radius: radius(node.agreements) })), WIDTH);
  const drawing = svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: 'chart network', role: 'group', 'aria-label': t('overview.network') },
    svg('g', { class: 'links' }, links.map(({ source, target, count }) => {
      const [from, to] = [source as Node, target as Node];
      return svg('line', { x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y), 'stroke-width': Math.min(8, 0.8 + count), 'data-ends': `${from.id} ${to.id}` });
    })),
    svg('g', { class: 'nodes' }, nodes.map((node) => {
      const label = `${node.name} (${term('organisation', node.kind)}, ${number(node.agreements)})`;
      const { x, y, anchor, free } = names.get(node.id)!;
      // the table beside the picture has the same links, without sixty stops of the Tab key
      return svg('a', { href: address('body', node.id), tabindex: '-1', 'aria-label': label, 'data-id': node.id, class: free ? 'named' : '' },
        svg('title', {}, label),
        svg('circle', { cx: round(node.x), cy: round(node.y), r: round(radius(node.agreements)), class: node.kind }),
        svg('text', { x: round(x), y: round(y), 'text-anchor': anchor }, node.name));
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
