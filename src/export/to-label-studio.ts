import { writeFileSync } from 'node:fs';
import { LineWriter } from '../emit/line-writer.js';
import { type AnnotatedArticle, annotatedArticles } from './annotation-spans.js';

/** The labelling interface that the tasks are made for; paste it into the project's settings. */
const LABEL_STUDIO_CONFIG = `<View>
  <Header value="$title"/>
  <Labels name="label" toName="text">
    <Label value="PER" background="#0072B2"/>
    <Label value="ORG" background="#D55E00"/>
    <Label value="DATE" background="#009E73"/>
  </Labels>
  <Text name="text" value="$text"/>
</View>`;

/** Writes one JSON array of Label Studio tasks with our readings as predictions, and beside it the labelling interface (`.xml`). */
export function toLabelStudio(dataset: string, file: string): string[] {
  const writer = new LineWriter(file);
  let before: string | undefined;
  writer.write('[');
  for (const article of annotatedArticles(dataset)) {
    if (before !== undefined) writer.write(`${before},`);
    before = JSON.stringify(labelStudioTask(article));
  }
  if (before !== undefined) writer.write(before);
  writer.write(']');
  writer.close();
  const interfaceFile = file.replace(/(?:\.json)?$/, '.xml');
  writeFileSync(interfaceFile, `${LABEL_STUDIO_CONFIG}\n`);
  return [file, interfaceFile];
}

/** A task; Label Studio counts UTF-16 units where the dataset counts code points. */
export function labelStudioTask({ id, title, text, spans }: AnnotatedArticle): object {
  const units = utf16Offsets(text);
  return {
    data: { article: id, title: title ?? id, text },
    predictions: [
      {
        model_version: 'tonggao',
        result: spans.map(({ start, end, label, text: words }, at) => ({
          id: `s${at + 1}`,
          from_name: 'label',
          to_name: 'text',
          type: 'labels',
          value: { start: units(start), end: units(end), text: words, labels: [label] },
        })),
      },
    ],
  };
}

/** Maps code point offsets of a text to UTF-16 offsets. */
export function utf16Offsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const offsets = [0];
  for (const point of text) offsets.push((offsets.at(-1) ?? 0) + point.length);
  return (offset) => offsets[offset] ?? text.length;
}
