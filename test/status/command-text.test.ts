import assert from 'node:assert/strict';
import { readStatusWish, readTime } from '../../src/status/command-text.ts';

const set = (weekday: number, time: string, language?: string) => ({ kind: 'set', weekday, time, language });
const unclear = (what: string) => ({ kind: 'unclear', what });

describe('commands for the weekly status', () => {
  const table: readonly (readonly [string, unknown])[] = [
    ['ukestatus', { kind: 'show' }],
    ['Vekestatus.', { kind: 'show' }],
    ['VECKOSTATUS', { kind: 'show' }],
    ['ugestatus', { kind: 'show' }],
    ['weekly status', { kind: 'show' }],
    ['stopp ukestatus', { kind: 'stop' }],
    ['stopp vekestatus', { kind: 'stop' }],
    ['stoppa veckostatus', { kind: 'stop' }],
    ['stop ugestatus', { kind: 'stop' }],
    ['stop weekly status', { kind: 'stop' }],
    ['ukestatus av', { kind: 'stop' }],
    ['ukestatus hver mandag kl. 8', set(1, '08:00')],
    ['ukestatus hver mandag kl 8', set(1, '08:00')],
    ['ukestatus hver mandag kl.8', set(1, '08:00')],
    ['ukestatus mandager 08:00', set(1, '08:00')],
    ['ukestatus man. 0830', set(1, '08:30')],
    ['Ukestatus hver tirsdag klokka 8.30', set(2, '08:30')],
    ['vekestatus kvar tysdag kl. 14', set(2, '14:00')],
    ['vekestatus kvar laurdag kl. 9.15', set(6, '09:15')],
    ['veckostatus varje onsdag kl 8', set(3, '08:00')],
    ['veckostatus på måndagar klockan 07.45', set(1, '07:45')],
    ['veckostatus varje lordag kl 8', set(6, '08:00')],
    ['ugestatus hver torsdag kl. 8', set(4, '08:00')],
    ['ugestatus hver søndag kl. 2.30', set(7, '02:30')],
    ['ugestatus hver soendag kl. 2.30', set(7, '02:30')],
    ['weekly status every Friday at 8', set(5, '08:00')],
    ['weekly status on Fridays at 2:30 pm', set(5, '14:30')],
    ['weekly status every Saturday at 12 am', set(6, '00:00')],
    ['ukestatus på engelsk hver mandag kl. 8', set(1, '08:00', 'en')],
    ['ukestatus hver mandag kl. 8 på nynorsk', set(1, '08:00', 'nn')],
    ['veckostatus varje måndag kl. 8 på danska', set(1, '08:00', 'da')],
    ['ugestatus på svensk hver mandag kl. 8', set(1, '08:00', 'sv')],
    ['weekly status in Norwegian every Monday at 8', set(1, '08:00', 'nb')],
    ['ukestatus hver madnag kl. 8', unclear('weekday')],
    ['ukestatus kl. 8', unclear('weekday')],
    ['ukestatus hver mandag', unclear('time')],
    ['ukestatus hver mandag kl. 25', unclear('time')],
    ['ukestatus hver mandag kl. 8.75', unclear('time')],
    ['ukestatus hver mandag kl. åtte', set(1, '08:00')],
    ['ukestatus hver mandag halv ni', set(1, '08:30')],
    ['ukestatus hver mandag 8', set(1, '08:00')],
    ['vekestatus måndagar kvart over åtte', set(1, '08:15')],
    ['veckostatus varje måndag kvart i nio', set(1, '08:45')],
    ['ugestatus hver mandag kl. halv otte', set(1, '07:30')],
    ['weekly status every Monday at half past eight', set(1, '08:30')],
    ['ukestatus hver mandag og torsdag kl. 8', unclear('weekday')],
    ['ukestatus annenhver mandag kl. 8', unclear('weekday')],
    ['ukestatus hver mandag kl. 8 eller 9', unclear('time')],
    ['ukestatus hver mandag kl. 2', set(1, '02:00')],
    ['ukestatus hver mandag halv tre', unclear('time')],
    ['weekly status every Monday at 13 pm', unclear('time')],
    ['ukestatus er fint', undefined],
    ['hva er ukestatus', undefined],
    ['ukestatusene hver mandag kl. 8', undefined],
    ['mandag kl. 8', undefined],
    [`ukestatus hver mandag kl. 8 ${'x'.repeat(200)}`, undefined],
  ];
  for (const [text, wish] of table) {
    it(`reads "${text.slice(0, 60)}"`, () => {
      const read = readStatusWish(text);
      assert.deepEqual(read && { ...read, ...(read.kind === 'set' ? { language: read.language } : {}) }, wish);
    });
  }
});

describe('a time of day', () => {
  for (const [typed, time] of [
    ['8', '08:00'],
    ['08', '08:00'],
    ['08:00', '08:00'],
    ['8.30', '08:30'],
    ['kl. 8.30', '08:30'],
    ['0830', '08:30'],
    ['23:59', '23:59'],
    ['0', '00:00'],
    ['12 pm', '12:00'],
    ['åtte', '08:00'],
    ['halv ni', '08:30'],
    ['2', '02:00'],
    ['halv tre', undefined],
    ['24', undefined],
    ['8:60', undefined],
    ['8:5', undefined],
    ['', undefined],
    ['-1', undefined],
    ['morgenen', undefined],
  ] as const) {
    it(`"${typed}" is ${time ?? 'none'}`, () => assert.equal(readTime(typed), time));
  }
});
