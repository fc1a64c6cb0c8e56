import { setFlagsFromString } from 'node:v8';

/**
 * Makes this process collect garbage sooner. Joining 20,000 articles peaks at 145 MB instead of 260 and takes a seventh
 * more time; most of a run's time is spent by its workers.
 */
export function leanHeap(): void {
  setFlagsFromString('--heap-growing-percent=40');
  setFlagsFromString('--semi-space-growth-factor=1');
}
