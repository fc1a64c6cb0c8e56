import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = [number, number, number];

const css = (name: string) => readFileSync(new URL(`../../src/report/client/styles/${name}.css`, import.meta.url), 'utf8');
const colours = css('colours');
const palette = (block: string): Record<string, string> => Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));
const blocks = [...colours.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, block]) => palette(block!));
const [light, dark, chosenDark] = blocks as [Record<string, string>, Record<string, string>, Record<string, string>];

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as Rgb;
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string) => rgb(hex).map(linear).reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i]!, 0);
/** Contrast as WCAG 2 defines it. */
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** What is seen without one kind of cone, in linear light: Machado, Oliveira and Fernandes 2009, severity 1.0. */
const SIGHT: Record<string, number[][]> = {
  'all cones': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** CIE L*a*b* of a colour as a kind of sight has it. */
function lab(hex: string, matrix: number[][]): Rgb {
  const [r, g, b] = matrix.map((row) => row.reduce((sum, factor, i) => sum + factor * linear(rgb(hex)[i]!), 0)).map((value) => Math.min(1, Math.max(0, value))) as Rgb;
  const xyz = [(0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047, 0.2126 * r + 0.7152 * g + 0.0722 * b, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883];
  const [x, y, z] = xyz.map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as Rgb;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (a: string, b: string, sight: string) => Math.hypot(...lab(a, SIGHT[sight]!).map((value, i) => value - lab(b, SIGHT[sight]!)[i]!));

it('the dark colours are the same by choice as by the system', () => {
  expect(chosenDark).toEqual(dark);
});

describe.each([['light', light], ['dark', dark]])('%s', (_, colour) => {
  it.each(['ink', 'quiet', 'accent', 'link', 'person', 'body', 'title', 'date', 'other', 'agreement', 'doubt'])('%s has a contrast of 4.5 on every ground', (name) => {
    for (const ground of ['paper', 'surface', 'sunk', 'band']) expect(contrast(colour[name]!, colour[ground]!), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(SIGHT))('people, bodies, titles and dates differ for %s', (sight) => {
    const kinds = ['person', 'body', 'title', 'date'];
    for (const [i, a] of kinds.entries()) for (const b of kinds.slice(i + 1)) expect(distance(colour[a]!, colour[b]!, sight), `${a} and ${b}`).toBeGreaterThan(11);
  });
});

it('every kind of mark has a line that no other kind has', () => {
  const article = css('article');
  const lines = ['person', 'body', 'title', 'date', 'time', 'document', 'amount'].map((kind) => {
    const rule = new RegExp(`^\\.${kind} \\{([^}]*)\\}`, 'm').exec(article)![1]!;
    return [/style: (\w+)/.exec(rule)![1], /thickness: ([\d.]+px)/.exec(rule)?.[1] ?? '2px'].join(' ');
  });
  expect(new Set(lines).size).toBe(lines.length);
});
