import { describe, expect, it } from 'vitest';
import { readCase } from './read.js';

const names = (text: string, bodies: string[], titles: string[]) =>
  readCase({ what: '', text, bodies, people: ['贺小舟', '乔望山'], titles }).organisations.map(({ name, aliases }) => [name, ...aliases].join(' = '));

describe('full names of departments', () => {
  it('calls a department by the body whose people the list names, and keeps the printed form', () => {
    expect(names('云岫大学校长贺小舟、教务处处长乔望山出席。', ['云岫大学', '教务处'], ['校长', '处长'])).toEqual(['云岫大学', '云岫大学教务处 = 教务处']);
  });

  it('calls a body of a place by that place', () => {
    expect(names('石溪县人民政府召开会议。县委书记贺小舟、县教育局局长乔望山出席。', ['石溪县人民政府', '县委', '县教育局'], ['书记', '局长'])).toEqual([
      '石溪县人民政府',
      '石溪县委 = 县委',
      '石溪县教育局 = 县教育局',
    ]);
  });

  it('calls a body of a place so though nobody holds a post in it', () => {
    expect(names('石溪县人民政府召开会议，校长贺小舟、县教育局相关同志参加。', ['石溪县人民政府', '县教育局'], ['校长'])).toEqual([
      '石溪县人民政府',
      '石溪县教育局 = 县教育局',
    ]);
  });

  it('puts the school for the word that stands for it', () => {
    expect(names('云岫大学举行会议，学校教务处处长乔望山出席。', ['云岫大学', '学校教务处'], ['处长'])).toEqual(['云岫大学', '云岫大学教务处 = 学校教务处']);
  });

  it('leaves a department alone whose owner only the context suggests', () => {
    expect(names('云岫大学举行会议。会后，教务处处长乔望山答问。', ['云岫大学', '教务处'], ['处长'])).toEqual(['云岫大学', '教务处']);
  });
});
