const UNIT_OF = /^(.{2,12}?(?:大学|医院))(?!附属(?:中学|小学|幼儿园)).{2,}$/;

/** The school or hospital that a unit's name begins with (云溪大学材料学院 → 云溪大学); null for others. */
export function schoolOf(name: string): string | null {
  return UNIT_OF.exec(name)?.[1] ?? null;
}
