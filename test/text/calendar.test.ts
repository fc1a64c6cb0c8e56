import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayNumber, daysInMonth, edtfOf, fromDayNumber, parseIsoDay, weekdayOf } from '../../src/text/calendar.js';

describe('days', () => {
  it.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11016],
    ['2024-03-15', 19797],
    ['1600-01-01', -135140],
  ])('%s is day %d', (iso, number) => {
    const day = parseIsoDay(iso);
    expect(day && dayNumber(day)).toBe(number);
  });

  it('count on without gaps and come back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 100_000 }), (number) => {
        expect(dayNumber(fromDayNumber(number))).toBe(number);
        expect(weekdayOf(fromDayNumber(number + 7))).toBe(weekdayOf(fromDayNumber(number)));
      }),
    );
  });

  it('know their weekday', () => {
    expect(weekdayOf({ year: 2024, month: 3, day: 15 })).toBe(5);
    expect(weekdayOf({ year: 2000, month: 1, day: 2 })).toBe(7);
    expect(weekdayOf({ year: 1949, month: 10, day: 1 })).toBe(6);
  });

  it('pass over the ends of months and years', () => {
    expect(addDays({ year: 2023, month: 12, day: 31 }, 1)).toEqual({ year: 2024, month: 1, day: 1 });
    expect(addDays({ year: 2024, month: 3, day: 1 }, -1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2024, month: 12 }, 1)).toEqual({ year: 2025, month: 1 });
    expect(addMonths({ year: 2024, month: 1 }, -13)).toEqual({ year: 2022, month: 12 });
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(undefined, 2), daysInMonth(2023, 4)]).toEqual([28, 29, 29, 30]);
  });
});

describe('values', () => {
  it('write what is unknown as X', () => {
    expect([
      edtfOf({ year: 2024, month: 6, day: 4 }),
      edtfOf({ month: 6, day: 4 }),
      edtfOf({ day: 28 }),
      edtfOf({ year: 2024, month: 6 }),
      edtfOf({ year: 912 }),
      edtfOf({ month: 6 }),
    ]).toEqual(['2024-06-04', 'XXXX-06-04', 'XXXX-XX-28', '2024-06', '0912', 'XXXX-06']);
  });

  it.each(['2023-02-29', '2023-13-01', '2023-1-1', 'gestern', '2023', ''])('%s is no ISO day', (text) => {
    expect(parseIsoDay(text)).toBeNull();
  });

  it('reads a day with a time behind it', () => {
    expect(parseIsoDay('2023-05-06T08:00:00+08:00')).toEqual({ year: 2023, month: 5, day: 6 });
  });
});
