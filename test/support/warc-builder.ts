import zlib from 'node:zlib';

/** A WARC record with a block; Content-Length is that of the block unless `fields` says otherwise. */
export function warcRecord(fields: Record<string, string>, block: Buffer | string): Buffer {
  const body = Buffer.from(block);
  const header = Object.entries({ 'Content-Length': String(body.length), ...fields }).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${header}\r\n`), body, Buffer.from('\r\n\r\n')]);
}

/** A record of type response that holds an HTTP answer. */
export function responseRecord(id: string, url: string, html: Buffer | string, http: Record<string, string> = {}, status = '200 OK'): Buffer {
  const headers = Object.entries({ 'Content-Type': 'text/html', ...http }).map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n`), Buffer.from(html)]);
  return warcRecord({ 'WARC-Type': 'response', 'WARC-Record-ID': `<urn:uuid:${id}>`, 'WARC-Target-URI': url, 'WARC-Date': '2021-06-11T02:03:04Z', 'Content-Type': 'application/http; msgtype=response' }, block);
}

/** Each record a gzip member of its own, as web archives are packed. */
export function packed(...records: Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => zlib.gzipSync(record)));
}
