/** A server that is not there, refuses us or is not fit for this program: its message says which, why, and what to do. */
export class ServerError extends Error {
  override name = 'ServerError';
}

/** A server's address without user, password and parameters, for messages. */
export function addressOf(url: string): string {
  try {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return 'an address that is no URL';
  }
}
