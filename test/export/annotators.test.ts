import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse-corrections.js';
import { importAnnotations } from '../../src/export/import-annotations.js';
import { readAnnotations } from '../../src/export/read-annotations.js';
import { toDoccano } from '../../src/export/to-doccano.js';
import { toLabelStudio } from '../../src/export/to-label-studio.js';
import { assembleDataset } from '../../src/run/assemble-dataset.js';
import { articleOf } from '../resolve/article-of.js';
import { folder, readDataset } from '../resolve/assembled.js';

const { path, remove } = folder();
afterAll(remove);
const dataset = join(path, 'dataset');
// a character outside the BMP, so that the two ways of counting differ
const text = '𬭎江北理工大学校长江望出席，高歌猛进，林知秋主持。';
const records = [
  articleOf({
    id: 'a1',
    text,
    organisations: [{ name: '江北理工大学' }],
    people: [{ name: '江望', posts: [{ org: '江北理工大学', title: '校长' }] }, { name: '高歌' }],
  }),
].map((record) => {
  // code points in records
  const shift = <T>(part: T): T => JSON.parse(JSON.stringify(part, (key, value) => ((key === 'start' || key === 'end') && value > 1 ? value - 1 : value)));
  return { ...record, people: shift(record.people), organisations: shift(record.organisations) };
});

interface Region {
  value: { start: number; end: number; text: string; labels: string[] };
}

/** An annotator's decisions: 江望 was 江望舒… drawn one wider, 高歌 is nobody, 林知秋 was missed. */
const WIDER = '江望出';
const decide = (regions: Region[], offset: (words: string) => number): Region[] => [
  ...regions
    .filter(({ value }) => value.text !== '高歌')
    .map((region) => (region.value.text === '江望' ? { ...region, value: { ...region.value, end: region.value.end + 1, text: WIDER } } : region)),
  { ...regions[0], value: { start: offset('林知秋'), end: offset('林知秋') + 3, text: '林知秋', labels: ['PER'] } },
];
const EXPECTED = [
  { kind: 'rename', thing: { name: '江望', article: 'a1' }, name: WIDER },
  { kind: 'notAPerson', thing: { name: '高歌', article: 'a1' } },
  { kind: 'missed', type: 'person', article: 'a1', name: '林知秋', start: 19, end: 22 },
];

describe('a round trip', () => {
  it('through Label Studio: export, decide, import, and the next run has it', async () => {
    await assembleDataset({ records, program: 'tonggao test' }, dataset);
    toLabelStudio(dataset, join(path, 'tasks.json'));
    const tasks = JSON.parse(readFileSync(join(path, 'tasks.json'), 'utf8')) as { data: { text: string }; predictions: { result: Region[] }[] }[];
    for (const { data, predictions } of tasks)
      for (const { value } of predictions[0]?.result ?? []) expect(data.text.slice(value.start, value.end)).toBe(value.text);
    const exported = tasks.map((task) => ({
      ...task,
      annotations: [{ was_cancelled: true, result: [] }, { result: decide(task.predictions[0]?.result ?? [], (words) => text.indexOf(words)) }],
    }));
    const { corrections, left, unknown } = importAnnotations(JSON.stringify(exported), 'export.json', dataset);
    expect({ corrections, left, unknown }).toEqual({ corrections: EXPECTED, left: 0, unknown: 0 });

    const file = corrections.map((correction) => JSON.stringify(correction)).join('\n');
    await assembleDataset({ records, corrections: parseCorrections(file, 'c.ndjson'), program: 'tonggao test' }, dataset);
    const corrected = readDataset(dataset);
    expect(corrected.people.map(({ name }) => name).sort()).toEqual(['林知秋', WIDER].sort());
    expect(corrected.problems).toEqual([]);
  });

  it('through doccano', async () => {
    await assembleDataset({ records, program: 'tonggao test' }, dataset);
    toDoccano(dataset, join(path, 'doccano.jsonl'));
    const lines = readFileSync(join(path, 'doccano.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; label: [number, number, string][] });
    const points = Array.from(text);
    const decided = lines.map((line) => ({
      ...line,
      id: 7,
      label: [
        ...line.label
          .filter(([start, end]) => points.slice(start, end).join('') !== '高歌')
          .map(([start, end, label]) => [start, points.slice(start, end).join('') === '江望' ? end + 1 : end, label]),
        [19, 22, 'PER'],
      ],
    }));
    expect(importAnnotations(decided.map((line) => JSON.stringify(line)).join('\n'), 'x.jsonl', dataset).corrections).toEqual(EXPECTED);
  });

  it('nothing changed gives no corrections; an article that is not there is told', async () => {
    const task = {
      data: { article: 'a1', text },
      annotations: [{ result: JSON.parse(readFileSync(join(path, 'tasks.json'), 'utf8'))[0].predictions[0].result }],
    };
    expect(importAnnotations(JSON.stringify([task, { data: { article: 'zz', text: 'x' }, annotations: [{ result: [] }] }]), 'e.json', dataset)).toEqual({
      corrections: [],
      left: 0,
      unknown: 1,
    });
  });

  it.each(['{"a":', '[{"data":{"text":"x"}}]', '[{}]'])('%s is refused with the file and the way out', (content) => {
    expect(() => readAnnotations(content, 'x.json')).toThrow(/^x\.json: /);
  });
});
