import type { ArticleTable, PackedArticle } from '../../page-data.js';

/** Where the reader is among the doubts of an article. */
export interface DoubtSteps {
  show: (which: 'first' | 'last') => void;
  /** Goes to the next or the previous doubt, in this article or in another of the list. */
  step: (by: 1 | -1) => void;
}

interface Ways {
  /** Shows a place of this article. */
  reveal: (start: number, end: number) => void;
  /** Goes to another article's first or last doubt. */
  leave: (row: number, which: 'first' | 'last') => void;
  /** Says that there are no more. */
  end: () => void;
}

export function doubtSteps(article: PackedArticle, articles: ArticleTable, listed: readonly number[], at: number, { reveal, leave, end }: Ways): DoubtSteps {
  let current = -1;
  const show = (next: number) => {
    const doubt = article.doubts[next];
    if (!doubt) return;
    current = next;
    // what is doubtful about a whole article is shown at its beginning
    reveal(doubt.start ?? 0, doubt.end ?? 1);
  };
  return {
    show: (which) => show(which === 'first' ? 0 : article.doubts.length - 1),
    step: (by) => {
      if (article.doubts[current + by]) return show(current + by);
      const others = by > 0 ? listed.slice(at + 1) : listed.slice(0, Math.max(0, at)).reverse();
      const row = others.find((other) => articles.doubts[other]! > 0);
      if (row === undefined) end();
      else leave(row, by > 0 ? 'first' : 'last');
    },
  };
}
