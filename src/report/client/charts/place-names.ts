/** A circle whose name is to be written beside it. */
export interface Named {
  id: string;
  name: string;
  x: number;
  y: number;
  radius: number;
}

/** Where a name stands; `free` says whether it covers nothing there. */
export interface NamePlace {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  free: boolean;
}

interface Box {
  of: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Size of a Chinese letter; Latin ones are taken for as wide, so that names never touch. */
const LETTER = 13;
const GAP = 4;

/** A place for each name, inside the drawing, where it covers no circle and no other name: to the right, to the left, below or above. The first circles choose first. */
export function placeNames(circles: readonly Named[], width: number): Map<string, NamePlace> {
  const taken: Box[] = circles.map(({ id, x, y, radius }) => ({ of: id, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const places = new Map<string, NamePlace>();
  for (const circle of circles) {
    const tries = candidates(circle);
    const found = tries.find(({ box }) => box.left >= 0 && box.right <= width && !taken.some((other) => other.of !== circle.id && overlap(other, box)));
    if (found) taken.push(found.box);
    places.set(circle.id, { ...(found ?? tries[0]!).place, free: found !== undefined });
  }
  return places;
}

function candidates({ id, name, x, y, radius }: Named): { place: Omit<NamePlace, 'free'>; box: Box }[] {
  const length = name.length * LETTER;
  const middle = { top: y - LETTER * 0.6, bottom: y + LETTER * 0.6 };
  const centred = { left: x - length / 2, right: x + length / 2 };
  const below = y + radius + GAP + LETTER * 0.8;
  const above = y - radius - GAP - 2;
  return [
    { place: { x: x + radius + GAP, y: y + GAP, anchor: 'start' }, box: { of: id, left: x + radius + GAP, right: x + radius + GAP + length, ...middle } },
    { place: { x: x - radius - GAP, y: y + GAP, anchor: 'end' }, box: { of: id, left: x - radius - GAP - length, right: x - radius - GAP, ...middle } },
    { place: { x, y: below, anchor: 'middle' }, box: { of: id, ...centred, top: below - LETTER, bottom: below + GAP } },
    { place: { x, y: above, anchor: 'middle' }, box: { of: id, ...centred, top: above - LETTER, bottom: above + GAP } },
  ];
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
