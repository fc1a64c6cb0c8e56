import type { Annotation } from '../../model/annotation.js';
import type { DatasetMention, MentionLayer } from '../../model/dataset-mention.js';
import { codePointSlicer } from '../../text/code-point-slice.js';
import type { LocalView } from '../local-view.js';
import { bodyOfPost } from './body-of-post.js';
import { postId } from './facts-of.js';

/** Every annotation of one article, by place. */
export function mentionsOf(view: LocalView): DatasetMention[] {
  const { record } = view;
  const slice = codePointSlicer(record.text);
  const mentions: DatasetMention[] = [];
  const add = (
    layer: MentionLayer,
    { start, end, confidence, rule }: Annotation,
    entityId: string | null,
    localId: string | null,
    value: string | null,
  ): void => {
    mentions.push({ article: record.id, layer, start, end, text: slice(start, end), entityId, localId, value, confidence, rule });
  };
  for (const author of record.authors) add('author', author, null, null, author.name);
  for (const date of record.dates) add('date', date, null, null, date.value);
  for (const time of record.timeExpressions) add('timeExpression', time, null, null, time.value ?? time.duration);
  for (const document of record.documents) add('document', document, null, null, document.name);
  for (const organisation of record.organisations)
    for (const mention of organisation.mentions) add('organisation', mention, view.organisation(organisation.id), organisation.id, organisation.name);
  for (const person of record.people) {
    const id = view.person(person.id);
    for (const mention of person.mentions) add('person', mention, id, person.id, person.name);
    person.posts.forEach((post, at) => {
      const { organisationId, organisation } = bodyOfPost(view, person, at);
      add('post', post, postId(id, organisationId ?? organisation, post.unit, post.title), person.id, post.title);
    });
  }
  record.agreements.forEach((agreement, at) => {
    const id = view.agreement(at);
    add('agreement', agreement, id, agreement.id, agreement.name);
    for (const party of agreement.parties) add('party', party, view.organisation(party.organisationId), party.organisationId, party.name);
    for (const signatory of agreement.signatories) add('signatory', signatory, view.person(signatory.personId), signatory.personId, signatory.person);
    for (const witness of agreement.witnesses) add('witness', witness, view.person(witness.personId), witness.personId, witness.name);
    for (const amount of agreement.amounts)
      add('amount', amount, id, agreement.id, amount.value === null ? null : `${amount.value} ${amount.currency ?? ''}`.trim());
  });
  record.events.forEach((event, at) => {
    add('event', event, view.event(at), event.id, event.name);
    for (const participant of event.participants) add('participant', participant, view.person(participant.personId), participant.personId, participant.role);
  });
  return mentions.sort(
    (a, b) => a.start - b.start || a.end - b.end || order(a.layer, b.layer) || order(a.entityId ?? '', b.entityId ?? '') || order(a.value ?? '', b.value ?? ''),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
