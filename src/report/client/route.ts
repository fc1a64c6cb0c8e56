/** What the address after # says: the view, the id it is about, and the settings of the view. */
export interface Route {
  view: string;
  id: string;
  query: URLSearchParams;
}

export function currentRoute(): Route {
  const [path = '', query = ''] = location.hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', ...id] = path.split('/');
  return { view: view || 'overview', id: decode(id.join('/')), query: new URLSearchParams(query) };
}

/** The address of a view. Empty settings are left out. */
export function address(view: string, id = '', query: Record<string, string | number | null> = {}): string {
  const settings = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) if (value !== null && value !== '') settings.set(key, String(value));
  const text = settings.toString();
  return `#/${view}${id === '' ? '' : `/${encodeURIComponent(id)}`}${text ? `?${text}` : ''}`;
}

export function go(to: string): void {
  location.hash = to;
}

/** Changes the settings in the address without making a new entry in the history or showing the view anew. */
export function keepInAddress(view: string, id: string, query: Record<string, string>): void {
  try {
    history.replaceState(null, '', address(view, id, query));
  } catch {
    // a browser that finds this too often: the view goes on, its address stays as it was
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
