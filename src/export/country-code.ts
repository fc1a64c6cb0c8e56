const CODES = new Map<string, string>();
for (let first = 65; first <= 90; first++) {
  for (let second = 65; second <= 90; second++) {
    const code = String.fromCharCode(first, second);
    const name = new Intl.DisplayNames(['zh-Hans'], { type: 'region', fallback: 'none' }).of(code);
    if (name && !CODES.has(name)) CODES.set(name, code.toLowerCase());
  }
}

/** ISO 3166 code of a country by its Chinese short name, small letters; undefined when there is none. */
export function countryCode(name: string | null | undefined): string | undefined {
  return name === null || name === undefined ? undefined : CODES.get(name);
}
