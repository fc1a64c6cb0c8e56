import { describe, expect, it } from 'vitest';
import { relateEvents } from '../../../src/relate/events/relate-events.js';
import type { Event } from '../../../src/model/event.js';
import { type Case, readCase } from '../agreements/read.js';

const U = '云岫大学';
const F = '飞鹭科技有限公司';
const people: Case['people'] = [
  ['贺小舟', U, '校长'],
  ['乔望山', F, '总经理'],
  ['孟知秋', U, '副校长'],
  ['尉迟青', '石溪县', '县长'],
  ['苏合', null, '教授'],
];

function eventOf(text: string): Event | undefined {
  const article = readCase({ what: '', text, bodies: [U, F], people, dates: [['5月6日', '2024-05-06']] });
  relateEvents.run(article);
  return article.events[0];
}

const roles = (text: string) => (eventOf(text)?.participants ?? []).map(({ person, role }) => `${person} ${role}`).sort();

const ROLES: [what: string, text: string, roles: string[]][] = [
  [
    'a list attends',
    '5月6日，青禾论坛在云岫大学举行。云岫大学校长贺小舟，飞鹭科技有限公司总经理乔望山等领导出席会议。',
    ['贺小舟 attended', '乔望山 attended'],
  ],
  ['由…主持', '5月6日，青禾论坛在云岫大学举行。论坛由云岫大学副校长孟知秋主持。', ['孟知秋 hosted']],
  ['主持', '5月6日，青禾论坛在云岫大学举行。孟知秋主持论坛，贺小舟致辞。', ['孟知秋 hosted', '贺小舟 spoke']],
  ['in a speech', '5月6日，青禾论坛在云岫大学举行。乔望山在致辞中指出，合作前景广阔。苏合教授作主旨报告。', ['乔望山 spoke', '苏合 spoke']],
  ['attends and speaks', '5月6日，青禾论坛在云岫大学举行。尉迟青出席论坛并讲话。', ['尉迟青 attended', '尉迟青 spoke']],
  ['unveil', '5月6日，研究院揭牌仪式在云岫大学举行。贺小舟、乔望山共同为研究院揭牌。', ['乔望山 unveiled', '贺小舟 unveiled']],
  ['appointed', '5月6日，青禾论坛在云岫大学举行。飞鹭科技有限公司总经理乔望山，苏合被聘请为云岫大学客座教授。', ['乔望山 appointed', '苏合 appointed']],
  ['those who attend, named behind', '5月6日，青禾论坛在云岫大学举行。出席论坛的有贺小舟、乔望山。', ['乔望山 attended', '贺小舟 attended']],
  ['receives', '5月6日，贺小舟会见飞鹭科技有限公司总经理乔望山。尉迟青参加活动。', ['尉迟青 attended', '贺小舟 received']],
  [
    'signs and witnesses',
    '5月6日，合作签约仪式在云岫大学举行。贺小舟与乔望山代表双方签署合作协议。尉迟青见证签约。',
    ['乔望山 signed', '尉迟青 witnessed', '贺小舟 signed'],
  ],
  [
    '他: whom the sentence before is about, however short his own',
    '5月6日，青禾论坛在云岫大学举行，云岫大学校长贺小舟主持论坛。他致辞。',
    ['贺小舟 hosted', '贺小舟 spoke'],
  ],
  ['saying is no speech', '5月6日，青禾论坛在云岫大学举行。贺小舟表示欢迎。', []],
];

describe('events', () => {
  it.each(ROLES)('roles: %s', (_, text, expected) => {
    expect(roles(text)).toEqual([...expected].sort());
  });

  it.each([
    ['5月6日，青禾职教联盟（以下简称联盟）成立大会在云岫大学南校区举行。', 'founding', '青禾职教联盟成立大会', '云岫大学南校区'],
    ['5月6日下午，十余家企业代表齐聚云岫大学，举行“产教同行”签约仪式。', 'signing', '“产教同行”签约仪式', '云岫大学'],
    ['5月6日，第二届青禾论坛在石溪县开幕。', 'conference', '第二届青禾论坛', '石溪县'],
  ])('%s', (text, kind, name, place) => {
    const event = eventOf(text);
    expect([event?.kind, event?.name, event?.place, event?.date]).toEqual([kind, name, place, '2024-05-06']);
  });

  it('none where nothing is held', () => {
    expect(eventOf('云岫大学位于石溪县。')).toBeUndefined();
  });
});
