export function inventedArticle(n: number): { id: string; text: string; published: string };
