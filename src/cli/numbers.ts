import { InvalidArgumentError } from 'commander';

/** Reads a number from an argument; a smaller one than `least`, or none at all, is wrong usage. */
export function atLeast(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isFinite(value) || value < least || (least >= 1 && !Number.isInteger(value))) throw new InvalidArgumentError(`give a ${least >= 1 ? 'whole ' : ''}number, at least ${least}`);
    return value;
  };
}
