/** The sum in yuan where the text states yuan; null for other currencies, which are never converted. */
export function yuanOf(value: number | null, currency: string | null): number | null {
  return currency === 'CNY' ? value : null;
}
