/** Wrong usage: its message says what is wrong and what to do instead. The command ends with status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
