import { z } from 'zod';
import type { Role } from '../../platform/bot/index.ts';
import { type Answer, type Call, type Endpoint, endpoint, FieldsError } from '../../platform/http/index.ts';
import { languages } from '../../platform/i18n/index.ts';
import { areaDto, type AreaDto, areaNamesDto, rolloutDto, type RolloutDto, rolloutEditDto } from '../dto.ts';
import { nameFaultText } from './name-words.ts';
import { mostAreas, type NameFault } from './names.ts';
import type { AreaOutcome, SetupService } from './service.ts';
import type { SetUp, SetUpArea } from './store.ts';

const administrators: readonly Role[] = ['administrator'];
const onArea = z.object({ key: z.string().max(100) });

/** Naming the rollout, and adding and naming its areas. */
export function setupApi(setup: SetupService): readonly Endpoint[] {
  return [
    endpoint({
      method: 'get',
      path: '/rollout',
      summary: 'The rollout and its areas, as administrators change them',
      audience: administrators,
      effect: 'read',
      answers: rolloutDto,
      handle: async ({ tenantId }) => shownRollout('ok', await setup.find(tenantId)),
    }),
    endpoint({
      method: 'put',
      path: '/rollout',
      summary: 'Names the rollout',
      audience: administrators,
      effect: 'edit',
      body: rolloutEditDto,
      answers: rolloutDto,
      handle: async ({ tenantId, body, seen, t }) => {
        const outcome = await setup.rename(tenantId, body.name, Number(seen));
        if (outcome.kind === 'refused') throw new FieldsError([fieldFault('name', outcome.fault, t)]);
        return shownRollout(outcome.kind === 'saved' ? 'ok' : 'changed', outcome.is);
      },
    }),
    endpoint({
      method: 'post',
      path: '/areas',
      summary: 'Adds an area; languages without a name get that of the closest one',
      audience: administrators,
      effect: 'create',
      body: areaNamesDto,
      answers: areaDto,
      handle: async ({ tenantId, body, key, language, t }) =>
        shownArea('made', await setup.addArea(tenantId, body.names, { requestId: key, language }), t),
    }),
    endpoint({
      method: 'put',
      path: '/areas/:key',
      summary: 'Gives an area other names; languages without one get that of the closest',
      audience: administrators,
      effect: 'edit',
      params: onArea,
      body: areaNamesDto,
      answers: areaDto,
      handle: async ({ tenantId, params, body, seen, language, t }) => {
        const edit = { key: params.key, seen: Number(seen), language };
        return shownArea('ok', await setup.renameArea(tenantId, body.names, edit), t);
      },
    }),
  ];
}

function shownRollout(kind: 'ok' | 'changed', { key, name, revision, areas }: SetUp): Answer<RolloutDto> {
  const body = { key, name, revision: String(revision), areas: areas.map(toDto) };
  return { kind, body, revision: body.revision };
}

/** @throws FieldsError for names that cannot be given. */
function shownArea(kind: 'ok' | 'made', outcome: AreaOutcome, t: Call['t']): Answer<AreaDto> {
  if (outcome.kind === 'tooMany') {
    const detail = t('organisation.areasTooMany', { limit: String(mostAreas) });
    throw new FieldsError([{ field: 'names', kind: 'wrong', detail }]);
  }
  if (outcome.kind === 'refused') {
    throw new FieldsError(
      languages.flatMap((language) => {
        const fault = outcome.faults[language];
        return fault ? [fieldFault(`names.${language}`, fault, t)] : [];
      }),
    );
  }
  const body = toDto(outcome.is);
  return { kind: outcome.kind === 'saved' ? kind : 'changed', body, revision: body.revision };
}

function toDto({ key, names, revision }: SetUpArea): AreaDto {
  return { key, names: { ...names }, revision: String(revision) };
}

function fieldFault(field: string, fault: NameFault, t: Call['t']) {
  return { field, kind: 'wrong' as const, detail: nameFaultText(fault, t) };
}
