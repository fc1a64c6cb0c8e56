/** Cuts text into words with part-of-speech tags of the ICTCLAS set (nr person, ns place, nt body, n noun, v verb …). */
export interface Segmenter {
  name: string;
  tag: (text: string) => { word: string; tag: string }[];
}
