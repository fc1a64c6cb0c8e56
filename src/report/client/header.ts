import { onDecisions, unsavedCount } from './decisions.js';
import { h } from './dom.js';
import { helpDialog } from './help-dialog.js';
import { language, number, type Phrase, setLanguage, t } from './i18n.js';
import { address } from './route.js';
import { searchBox } from './search-box.js';
import { setTheme, type Theme, theme } from './settings.js';
import { meta } from './store.js';

const SECTIONS: readonly { view: string; views: string; label: Phrase; count?: number }[] = [
  { view: 'overview', views: 'overview', label: 'nav.overview' },
  { view: 'articles', views: 'articles article', label: 'nav.articles', count: meta.counts.articles },
  { view: 'people', views: 'people person', label: 'nav.people', count: meta.counts.people },
  { view: 'bodies', views: 'bodies body', label: 'nav.bodies', count: meta.counts.bodies },
  { view: 'agreements', views: 'agreements agreement', label: 'nav.agreements', count: meta.counts.agreements },
  { view: 'doubts', views: 'doubts', label: 'nav.doubts', count: meta.counts.doubts },
];

const NEXT_THEME: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

/** The head of the page: name, sections, search, and the switches of language and colours. */
export function header(relabel: () => void): HTMLElement {
  const corrections = h('a', { href: address('corrections'), 'data-views': 'corrections' });
  const label = () => {
    const count = unsavedCount();
    corrections.replaceChildren(t('nav.corrections'), ...(count > 0 ? [h('span', { class: 'count badge' }, number(count))] : []));
  };
  label();
  onDecisions(label);
  return h('header', { class: 'top' },
    h('a', { class: 'brand', href: address('overview'), 'aria-label': `通稿 ${meta.name}` }, h('span', { class: 'seal', 'aria-hidden': 'true' }, '通稿'), h('span', { class: 'dataset' }, meta.name)),
    h('nav', { class: 'sections', 'aria-label': t('app.nav') },
      SECTIONS.map(({ view, views, label: phrase, count }) =>
        h('a', { href: address(view), 'data-views': views }, t(phrase), count === undefined ? null : h('span', { class: 'count' }, number(count)))),
      corrections),
    searchBox(),
    h('div', { class: 'switches' },
      h('button', { type: 'button', class: 'plain', onclick: helpDialog, title: t('keys.title') }, '?', h('span', { class: 'hidden' }, t('keys.title'))),
      themeButton(),
      h('button', { type: 'button', class: 'plain', lang: language() === 'zh' ? 'en' : 'zh-Hans', onclick: () => { setLanguage(language() === 'zh' ? 'en' : 'zh'); relabel(); } }, t('app.language'))));
}

function themeButton(): HTMLElement {
  const button = h('button', { type: 'button', class: 'plain theme' });
  const label = () => {
    const name = t('app.theme', { theme: t(`app.theme.${theme()}`) });
    button.replaceChildren({ auto: '◐', light: '○', dark: '●' }[theme()], h('span', { class: 'hidden' }, name));
    button.title = name;
  };
  button.addEventListener('click', () => {
    setTheme(NEXT_THEME[theme()]);
    label();
  });
  label();
  return button;
}
