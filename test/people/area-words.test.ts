import assert from 'node:assert/strict';
import type { Area } from '../../src/organisation/index.ts';
import { areasMeant } from '../../src/people/area-words.ts';

const area = (key: string, nb: string, nn: string, sv: string, da: string, en: string): Area => ({
  key,
  names: { nb, nn, sv, da, en },
});
const areas = [
  area('hr', 'HR', 'HR', 'HR', 'HR', 'HR'),
  area('education', 'Utdanning', 'Utdanning', 'Utbildning', 'Uddannelse', 'Education'),
  area(
    'boards',
    'Styrer og utvalg',
    'Styre og utval',
    'Styrelser och nämnder',
    'Bestyrelser og udvalg',
    'Boards and committees',
  ),
  area('archive', 'Arkiv', 'Arkiv', 'Arkiv', 'Arkiv', 'Archive'),
  area(
    'login',
    'Pålogging og tilgang',
    'Pålogging og tilgang',
    'Inloggning och behörighet',
    'Login og adgang',
    'Login and permissions',
  ),
  area(
    'training',
    'Opplæring og hjelp',
    'Opplæring og hjelp',
    'Kurser och hjälp',
    'Kurser og hjælp',
    'Training and help',
  ),
];

describe('areasMeant', () => {
  const table: readonly (readonly [string, readonly string[]])[] = [
    ['archive', ['archive']],
    ['ARKIVET', ['archive']],
    ['arkivspørsmål', ['archive']],
    ['hr-saker', ['hr']],
    ['utdanninga', ['education']],
    ['utbildningen', ['education']],
    ['uddannelser', ['education']],
    ['styresaker', ['boards']],
    ['nämnden', ['boards']],
    ['udvalg', ['boards']],
    ['committees', ['boards']],
    ['innlogging', ['login']],
    ['paalogging', ['login']],
    ['permissions', ['login']],
    ['opplæring', ['training']],
    ['tilgang til arkivet', ['archive', 'login']],
    ['kaffemaskinen', []],
    ['og', []],
    ['hrydding', []],
    ['', []],
    ['constructor', []],
  ];
  for (const [said, expected] of table)
    it(`reads "${said}" as ${expected.join(' or ') || 'no area'}`, () =>
      assert.deepEqual(
        areasMeant(said, areas).map(({ key }) => key),
        expected,
      ));

  it('finds nothing in a rollout without areas', () => assert.deepEqual(areasMeant('arkiv', []), []));
});
