// Articles a second with so many workers, once each of them has read enough to be warm.
const WARM_ARTICLES = 8000;
const MEASURED_ARTICLES = 1500;

export async function scaling(lines, workers) {
  const { pageFromNdjsonLine } = await import('../dist/ingest/page-from-ndjson-line.js');
  const { Extractor } = await import('../dist/run/workers/extractor.js');
  const { DEFAULT_MAX_TEXT_BYTES } = await import('../dist/ingest/reader.js');
  const repeated = Array.from({ length: Math.ceil(((WARM_ARTICLES + MEASURED_ARTICLES) * workers) / lines.length) }, () => lines).flat();
  const answered = [];
  let done = 0;
  const extractor = new Extractor({
    workers,
    settings: { segmenter: 'nodejieba', read: { maxTextBytes: DEFAULT_MAX_TEXT_BYTES }, timeLimitMs: 60_000 },
    onAnswers: (units) => answered.push({ at: performance.now(), done: (done += units.length) }),
  });
  for (const [n, line] of repeated.entries()) {
    const page = pageFromNdjsonLine(line, { line: n + 1, path: '-' });
    if (!('code' in page)) await extractor.add({ page });
  }
  await extractor.finish();
  // the last answers come when only one of them is left
  const first = answered.find((answer) => answer.done > WARM_ARTICLES * workers);
  const last = answered[Math.max(0, answered.length - 1 - workers)];
  return ((last.done - first.done) * 1000) / (last.at - first.at);
}
