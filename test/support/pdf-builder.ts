/** A line of a PDF page: distance from the left margin in characters, and its words. */
export interface DrawnLine { indent: number; text: string; size?: number }

const PER_PAGE = 36;
const SIZE = 12;
const WIDTH = 34;

/** Breaks paragraphs into lines as a typesetter does: two characters of indent, 34 characters a line. */
export function typeset(paragraphs: readonly string[]): DrawnLine[] {
  return paragraphs.flatMap((text) => {
    const lines: DrawnLine[] = [];
    let line = '';
    let width = 2;
    for (const character of text) {
      const own = character.charCodeAt(0) < 256 ? 0.5 : 1;
      if (width + own > WIDTH) {
        lines.push({ indent: lines.length ? 0 : 2, text: line });
        line = '';
        width = 0;
      }
      line += character;
      width += own;
    }
    return [...lines, { indent: lines.length ? 0 : 2, text: line }];
  });
}

/** A PDF with text, its font not embedded but saying which characters it shows; a running head and page numbers if asked for. */
export function pdf(lines: readonly DrawnLine[], head?: string): Buffer {
  const pages: string[] = [];
  for (let at = 0; at < Math.max(1, lines.length); at += PER_PAGE) {
    const drawn = lines.slice(at, at + PER_PAGE).map((line, index) => show(line, 72 + line.indent * SIZE, 780 - index * 20));
    if (head) drawn.unshift(show({ indent: 0, text: head, size: 9 }, 72, 810));
    if (head) drawn.push(show({ indent: 0, text: `- ${pages.length + 1} -`, size: 9 }, 280, 40));
    pages.push(drawn.join('\n'));
  }
  return assemble(pages);
}

function show({ text, size = SIZE }: DrawnLine, x: number, y: number): string {
  const codes = Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${codes}> Tj ET`;
}

function assemble(pages: readonly string[]): Buffer {
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const byte = high.toString(16).padStart(2, '0');
    return `<${byte}00> <${byte}ff> <${byte}00>`;
  });
  const blocks = [0, 100, 200].map((from) => ranges.slice(from, from + 100)).map((part) => `${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`);
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks.join('\n')}\nendcmap end end`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${7 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [0 255 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
    stream(toUnicode),
    ...pages.flatMap((content, index) => [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${8 + 2 * index} 0 R >>`, stream(content)]),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
