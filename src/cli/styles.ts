const CODES = { bold: [1, 22], dim: [2, 22], green: [32, 39], yellow: [33, 39], red: [31, 39] } as const;

type Styles = Record<keyof typeof CODES, (text: string) => string>;

/** Colours for a stream: none unless it is a terminal, and none where NO_COLOR is set. */
export function styles(stream: NodeJS.WriteStream): Styles {
  const coloured = stream.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  const style = ([on, off]: readonly [number, number]) => (text: string) => (coloured ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return Object.fromEntries(Object.entries(CODES).map(([name, codes]) => [name, style(codes)])) as Styles;
}
