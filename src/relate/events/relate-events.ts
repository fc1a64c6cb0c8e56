import type { Article } from '../../model/article.js';
import type { Participant } from '../../model/event.js';
import type { Stage } from '../../stage.js';
import { passagesOf } from '../agreements/passage.js';
import { eventDay } from '../agreements/when.js';
import { eventPlace } from '../agreements/where.js';
import { eventName } from './event-name.js';
import { rolesOf } from './roles.js';

/** Finds the event that an article reports: what it is called, when and where, and who did what at it. */
export const relateEvents: Stage = {
  name: 'relate/events',
  requires: ['text', 'blocks', 'sentences', 'people', 'organisations', 'titleMentions', 'dates', 'agreements'],
  provides: ['events'],
  run(article) {
    const passages = passagesOf(article);
    const named = eventName(article, passages);
    const participants = [...rolesOf(passages), ...fromAgreements(article)].sort((a, b) => a.start - b.start);
    if (!named && participants.length < 2) return;
    const place = named ?? participants[0];
    if (!place) return;
    const sentence = named?.passage.sentence ?? article.sentences.find((candidate) => candidate.start <= place.start && place.end <= candidate.end) ?? place;
    article.events = [
      {
        id: 'e1',
        kind: named?.kind ?? (article.agreements.length ? 'signing' : 'other'),
        name: named?.name ?? null,
        date: eventDay(article, passages),
        place: eventPlace(article, passages),
        participants: once(participants),
        start: place.start,
        end: place.end,
        confidence: named ? 0.85 : 0.6,
        rule: named ? 'event/named' : 'event/roles',
        evidence: [{ start: sentence.start, end: sentence.end, text: article.text.slice(sentence.start, sentence.end) }],
      },
    ];
  },
};

function fromAgreements(article: Article): Participant[] {
  return article.agreements.flatMap((agreement) => [
    ...agreement.signatories.map(({ person, personId, start, end, confidence, rule }) => ({
      person,
      personId: personId as string,
      role: 'signed' as const,
      start,
      end,
      confidence,
      rule,
    })),
    ...agreement.witnesses.map(({ name, personId, start, end, confidence, rule }) => ({
      person: name,
      personId,
      role: 'witnessed' as const,
      start,
      end,
      confidence,
      rule,
    })),
  ]);
}

function once(participants: Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ personId, role }) => !seen.has(`${personId} ${role}`) && seen.add(`${personId} ${role}`));
}
