import { z } from 'zod';
import { annotation, evidence } from './annotation.js';
import { edtf } from './date.js';

export const eventKind = z.enum(['meeting', 'signing', 'founding', 'unveiling', 'appointment', 'visit', 'conference', 'opening', 'donation', 'training', 'competition', 'other']);
export type EventKind = z.infer<typeof eventKind>;
export const participantRole = z.enum(['attended', 'hosted', 'spoke', 'signed', 'witnessed', 'unveiled', 'appointed', 'received', 'visited', 'reported']);
export type ParticipantRole = z.infer<typeof participantRole>;

/** A person in a role at the event; its place is the person's name where the text gives the role. */
export const participant = annotation.extend({ person: z.string(), personId: z.string(), role: participantRole });
export type Participant = z.infer<typeof participant>;

export const event = annotation.extend({
  id: z.string(),
  kind: eventKind,
  name: z.string().nullable(),
  date: edtf.nullable(),
  place: z.string().nullable(),
  participants: z.array(participant),
  evidence: z.array(evidence),
});
export type Event = z.infer<typeof event>;
