// The texts that everything is measured on: a news corpus beside the project where there is one, else the articles in corpus/.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const NEWSCAST = new URL('../../shared/corpora/newscast/newscast.ndjson.gz', import.meta.url);
const CORPUS = ['000_1319b3bf1226edb4', '004_347370b4eba7fa66'].map((id) => new URL(`../corpus/${id}.txt`, import.meta.url));

/** NDJSON lines of articles, spread over the whole corpus, and what they are. */
export function articleLines(count) {
  if (!existsSync(NEWSCAST)) {
    const lines = CORPUS.map((url, n) => JSON.stringify({ id: `c${n}`, text: readFileSync(url, 'utf8') }));
    return { name: 'corpus/', lines: Array.from({ length: Math.min(count, 200) }, (_, n) => lines[n % lines.length]) };
  }
  const all = gunzipSync(readFileSync(NEWSCAST)).toString().split('\n').filter((line) => line.length > 200);
  const step = Math.max(1, Math.floor(all.length / count));
  return { name: `newscast, every ${step}th item`, lines: all.filter((_, n) => n % step === 0).slice(0, count) };
}
