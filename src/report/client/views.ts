import type { Route } from './route.js';
import type { View } from './view.js';
import { agreementView } from './views/agreement-view.js';
import { agreementsView } from './views/agreements-view.js';
import { articleView } from './views/article-view.js';
import { articlesView } from './views/articles-view.js';
import { bodiesView } from './views/bodies-view.js';
import { bodyView } from './views/body-view.js';
import { correctionsView } from './views/corrections-view.js';
import { doubtsView } from './views/doubts-view.js';
import { overviewView } from './views/overview-view.js';
import { peopleView } from './views/people-view.js';
import { personView } from './views/person-view.js';

/** The views by the first word of their address. */
export const views: Record<string, (route: Route) => Promise<View>> = {
  overview: overviewView,
  articles: articlesView,
  article: articleView,
  people: peopleView,
  person: personView,
  bodies: bodiesView,
  body: bodyView,
  agreements: agreementsView,
  agreement: agreementView,
  doubts: doubtsView,
  corrections: correctionsView,
};
