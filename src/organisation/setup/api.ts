import { z } from 'zod';
import { overHttp } from '../../kit/index.ts';
import { type Answer, type Endpoint, FieldsError } from '../../platform/http/index.ts';
import { languages, type Translate } from '../../platform/i18n/index.ts';
import { areaDto, type AreaDto, areaNamesDto, rolloutDto, type RolloutDto, rolloutEditDto } from '../dto.ts';
import { addArea, open, renameArea, saveRollout } from './actions.ts';
import { nameFaultText } from './name-words.ts';
import { mostAreas, type NameFault, type NameFaults, type TypedNames } from './names.ts';
import type { SetupService } from './service.ts';
import type { SetUp, SetUpArea } from './store.ts';

const onArea = z.object({ key: z.string().max(100) });

/** Naming the rollout, and adding and naming its areas. */
export function setupApi(setup: SetupService): readonly Endpoint[] {
  return [
    overHttp(
      open,
      setup,
      {
        method: 'get',
        path: '/rollout',
        summary: 'The rollout and its areas, as administrators change them',
        answers: rolloutDto,
        input: () => ({ from: 0 }),
      },
      { setup: ({ setUp }) => shownRollout('ok', setUp) },
    ),
    overHttp(
      saveRollout,
      setup,
      {
        method: 'put',
        path: '/rollout',
        summary: 'Names the rollout',
        body: rolloutEditDto,
        answers: rolloutDto,
        input: ({ body }) => body,
      },
      {
        saved: ({ setUp }) => shownRollout('ok', setUp),
        changed: ({ setUp }) => shownRollout('changed', setUp),
        refused: ({ fault }, { t }) => {
          throw new FieldsError([fieldFault('name', fault, t)]);
        },
      },
    ),
    overHttp(
      addArea,
      setup,
      {
        method: 'post',
        path: '/areas',
        summary: 'Adds an area; languages without a name get that of the closest one',
        body: areaNamesDto,
        answers: areaDto,
        input: ({ body }) => allOf(body.names),
      },
      {
        saved: ({ is }) => shownArea('made', is),
        refused: ({ faults }, { t }) => refuse(faults, t),
        tooMany: (_outcome, { t }) => {
          const detail = t('organisation.areasTooMany', { limit: String(mostAreas) });
          throw new FieldsError([{ field: 'names', kind: 'wrong', detail }]);
        },
      },
    ),
    overHttp(
      renameArea,
      setup,
      {
        method: 'put',
        path: '/areas/:key',
        summary: 'Gives an area other names; languages without one get that of the closest',
        params: onArea,
        body: areaNamesDto,
        answers: areaDto,
        input: ({ params, body }) => ({ ...allOf(body.names), area: params.key }),
      },
      {
        saved: ({ is }) => shownArea('ok', is),
        changed: ({ is }) => shownArea('changed', is),
        refused: ({ faults }, { t }) => refuse(faults, t),
      },
    ),
  ];
}

function allOf(names: TypedNames) {
  return { nb: '', nn: '', sv: '', da: '', en: '', ...names };
}

function shownRollout(kind: 'ok' | 'changed', { key, name, revision, areas }: SetUp): Answer<RolloutDto> {
  const body = { key, name, revision: String(revision), areas: areas.map(toDto) };
  return { kind, body, revision: body.revision };
}

function shownArea(kind: 'ok' | 'made' | 'changed', area: SetUpArea): Answer<AreaDto> {
  const body = toDto(area);
  return { kind, body, revision: body.revision };
}

function toDto({ key, names, revision }: SetUpArea): AreaDto {
  return { key, names: { ...names }, revision: String(revision) };
}

/** @throws FieldsError for invalid names. */
function refuse(faults: NameFaults, t: Translate): never {
  throw new FieldsError(
    languages.flatMap((language) => {
      const fault = faults[language];
      return fault ? [fieldFault(`names.${language}`, fault, t)] : [];
    }),
  );
}

function fieldFault(field: string, fault: NameFault, t: Translate) {
  return { field, kind: 'wrong' as const, detail: nameFaultText(fault, t) };
}
