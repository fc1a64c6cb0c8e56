/** What the browser remembers between visits; where it may not remember, settings last as long as the page. */
const PREFIX = 'tonggao.';
const unsaved = new Map<string, string>();

export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return unsaved.get(key) ?? null;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    unsaved.set(key, value);
  }
}

export type Theme = 'auto' | 'light' | 'dark';

export function theme(): Theme {
  const saved = remembered('theme');
  return saved === 'light' || saved === 'dark' ? saved : 'auto';
}

/** Sets the colours of the page: light, dark, or as the system has them. */
export function setTheme(value: Theme): void {
  remember('theme', value);
  applyTheme();
}

export function applyTheme(): void {
  const value = theme();
  if (value === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = value;
}
