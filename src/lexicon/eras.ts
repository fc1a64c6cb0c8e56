/**
 * Eras and turning points with their first and last day as ISO days, null where they are open.
 * Source: common historical knowledge (opening days of the congresses, proclamations); no licence applies to facts. Sorted by code point.
 */
export const ERAS: ReadonlyMap<string, { from: string | null; to: string | null }> = new Map([
  ['二十大以来', { from: '2022-10-16', to: null }],
  ['元代', { from: '1271-01-01', to: '1368-12-31' }],
  ['元朝', { from: '1271-01-01', to: '1368-12-31' }],
  ['党的二十大以来', { from: '2022-10-16', to: null }],
  ['党的十九大以来', { from: '2017-10-18', to: null }],
  ['党的十八大以来', { from: '2012-11-08', to: null }],
  ['十九大以来', { from: '2017-10-18', to: null }],
  ['十八大以来', { from: '2012-11-08', to: null }],
  ['唐代', { from: '0618-01-01', to: '0907-12-31' }],
  ['唐朝', { from: '0618-01-01', to: '0907-12-31' }],
  ['宋代', { from: '0960-01-01', to: '1279-12-31' }],
  ['宋朝', { from: '0960-01-01', to: '1279-12-31' }],
  ['建国以来', { from: '1949-10-01', to: null }],
  ['抗战时期', { from: '1931-09-18', to: '1945-09-02' }],
  ['抗日战争时期', { from: '1931-09-18', to: '1945-09-02' }],
  ['改革开放以来', { from: '1978-12-18', to: null }],
  ['改革開放以來', { from: '1978-12-18', to: null }],
  ['新中国成立以来', { from: '1949-10-01', to: null }],
  ['新中国成立前', { from: null, to: '1949-09-30' }],
  ['新中国成立后', { from: '1949-10-01', to: null }],
  ['明代', { from: '1368-01-01', to: '1644-12-31' }],
  ['明朝', { from: '1368-01-01', to: '1644-12-31' }],
  ['民国时期', { from: '1912-01-01', to: '1949-09-30' }],
  ['民國時期', { from: '1912-01-01', to: '1949-09-30' }],
  ['清代', { from: '1644-01-01', to: '1912-02-12' }],
  ['清朝', { from: '1644-01-01', to: '1912-02-12' }],
  ['解放战争时期', { from: '1946-06-26', to: '1949-09-30' }],
]);
