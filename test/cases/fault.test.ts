import assert from 'node:assert/strict';
import { cleanedFault, draftOfFault, faultsOfFault, titleOfFault } from '../../src/cases/fault.ts';

const areas = [
  { key: 'archive', names: { nb: 'Arkiv', en: 'Archive' } },
  { key: 'hr', names: { nb: 'HR', en: 'HR' } },
  { key: 'boards', names: { nb: 'Styrer og utvalg', en: 'Boards and committees' } },
];

describe('a fault', () => {
  it('reports what a draft lacks or has too much of', () => {
    const draft = { what: 'x', when: '', where: '', area: '' };
    assert.deepEqual(faultsOfFault(draft), {});
    assert.deepEqual(faultsOfFault({ ...draft, what: '' }), { what: 'missing' });
    assert.deepEqual(
      faultsOfFault({ what: 'x'.repeat(2001), when: 'x'.repeat(201), where: 'x'.repeat(201), area: '' }),
      { what: 'tooLong', when: 'tooLong', where: 'tooLong' },
    );
  });

  it('holds no characters that no screen shows, and one line where one is asked for', () => {
    const draft = cleanedFault({ what: ' a\u0000\r\nb ', when: 'i dag\nkl. 10', where: ' \u2060 ', area: 'hr' });
    assert.deepEqual(draft, { what: 'a\nb', when: 'i dag kl. 10', where: '', area: 'hr' });
  });

  for (const [what, title] of [
    ['Systemet er nede. Ingen kommer inn.', 'Systemet er nede'],
    ['versjon 2.1 krasjer', 'Versjon 2.1 krasjer'],
    ['\n\nhjelp!\nalt er borte', 'Hjelp'],
    ['!', '!'],
  ] as const) {
    it(`is called "${title}" for what happened: "${what}"`, () => assert.equal(titleOfFault(what), title));
  }

  const drafts: readonly (readonly [text: string, when: string, area: string])[] = [
    ['systemet er nede', '', ''],
    ['får feilmelding når jeg lagrer', 'når jeg lagrer', ''],
    ['Får feilmelding når jeg lagrer en sak i arkivet, og alt er borte.', 'når jeg lagrer en sak i arkivet', 'archive'],
    ['eg får feilmelding kvar gong eg lagrar', 'kvar gong eg lagrar', ''],
    ['jag får ett felmeddelande när jag sparar', 'när jag sparar', ''],
    ['jeg får en fejlmeddelelse når jeg gemmer', 'når jeg gemmer', ''],
    ['it crashes whenever I save a case', 'whenever I save a case', ''],
    ['Arkivet har vært nede siden i går', 'siden i går', 'archive'],
    ['kommer ikke inn i dag kl. 10.15', 'i dag kl. 10.15', ''],
    ['kommer ikke inn i HR', '', 'hr'],
    ['the archive has been slow since yesterday', 'since yesterday', 'archive'],
    ['saksfeltet for styrer og utvalg er tomt', '', 'boards'],
    ['verken HR eller arkivet virker', '', ''],
    ['chrome viser ingenting', '', ''],
    ['', '', ''],
  ];
  for (const [text, when, area] of drafts) {
    it(`reads from "${text}" when and in which area it happened`, () => {
      assert.deepEqual(draftOfFault(text, areas), { what: text, when, where: '', area });
    });
  }

  it('of 30,000 characters is only cleaned: its length is told, and nothing is looked for', () => {
    const text = 'når jeg lagrer '.repeat(2000).trim();
    assert.deepEqual(draftOfFault(text, areas), { what: text, when: '', where: '', area: '' });
  });
});
