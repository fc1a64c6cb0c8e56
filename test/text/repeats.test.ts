import { describe, expect, it } from 'vitest';
import { isRepeated } from '../../src/text/repeats.js';

describe('words that a text repeats', () => {
  const text = '云帆织造与甲方签约，乙方称云帆织机很好，云海帆船';
  it.each([[0, 2, true], [0, 3, true], [0, 4, false], [13, 15, true], [5, 7, false], [20, 22, false]])('%i to %i: %s', (start, end, repeated) => {
    expect(isRepeated(text, start, end)).toBe(repeated);
  });

  it('tells texts apart', () => {
    expect([isRepeated('甲乙甲乙', 0, 2), isRepeated('甲乙丙丁', 0, 2), isRepeated('甲乙甲乙', 2, 4)]).toEqual([true, false, true]);
  });
});
