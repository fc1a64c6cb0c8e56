/** Where the page is served, reloads it when the dataset has changed; the address keeps the view. */
export function listenLive(): void {
  const events = document.querySelector<HTMLMetaElement>('meta[name="tonggao-live"]')?.content;
  if (events) new EventSource(events).addEventListener('changed', () => location.reload());
}
