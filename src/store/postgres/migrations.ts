import { records } from './migrations/001-records.js';
import { dataset } from './migrations/002-dataset.js';

/** A step that brings the tables forward. A step that was ever released is never changed: what is wrong with it is mended by a new one. */
export interface Migration { name: string; sql: string }

/** All steps; the first is number 1. */
export const MIGRATIONS: readonly Migration[] = [records, dataset];
