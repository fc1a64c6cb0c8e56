// What is compared. Each is loaded in a process of its own and gives a function from one unit of text to nothing.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const CONTENDERS = {
  'tonggao, NDJSON line to record': {
    of: 'batches',
    async load() {
      const { pageFromNdjsonLine } = await import('../dist/ingest/page-from-ndjson-line.js');
      const { extractAll } = await import('../dist/pipeline.js');
      return (lines) => extractAll(lines.map((line) => pageFromNdjsonLine(line, { line: 1, path: '-' }))).map((record) => JSON.stringify(record));
    },
  },
  'tonggao with node-rs': {
    of: 'batches',
    async load() {
      const { chooseSegmenter } = await import('../dist/run/choose-segmenter.js');
      await chooseSegmenter('node-rs');
      return CONTENDERS['tonggao, NDJSON line to record'].load();
    },
  },
  'nodejieba.tag': {
    of: 'paragraphs',
    async load() {
      const nodejieba = require('nodejieba');
      return (text) => nodejieba.tag(text);
    },
  },
  '@node-rs/jieba tag': {
    of: 'paragraphs',
    async load() {
      const { Jieba } = require('@node-rs/jieba');
      const jieba = Jieba.withDict(require('@node-rs/jieba/dict').dict);
      return (text) => jieba.tag(text);
    },
  },
  '@microsoft/recognizers-text, dates': {
    of: 'paragraphs',
    async load() {
      const { recognizeDateTime } = require('@microsoft/recognizers-text-date-time');
      const day = new Date(2024, 0, 1);
      return (text) => recognizeDateTime(text, 'zh-cn', undefined, day);
    },
  },
  'chrono-node zh, dates': {
    of: 'paragraphs',
    async load() {
      const { hans } = await import('chrono-node/zh');
      const day = new Date(2024, 0, 1);
      return (text) => hans.parse(text, day);
    },
  },
};
