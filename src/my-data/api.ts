import { z } from 'zod';
import { overHttp } from '../kit/index.ts';
import type { Endpoint } from '../platform/http/index.ts';
import { deleteAll } from './actions/delete.ts';
import { file, type MyDataDeps, overview } from './actions/show.ts';
import { deletionDto, overviewDto, sureDto } from './dto.ts';

export function myDataApi(deps: MyDataDeps): readonly Endpoint[] {
  const input = () => ({});
  return [
    overHttp(
      overview,
      deps,
      {
        method: 'get',
        path: '/my-data',
        summary: 'How much is stored about the caller, and what deletion does with it',
        answers: overviewDto,
        input,
      },
      {
        shown: ({ parts }) => ({
          kind: 'ok',
          body: { parts: parts.map(({ stays, ...part }) => ({ ...part, ...(stays ? { stays } : {}) })) },
        }),
      },
    ),
    overHttp(
      file,
      deps,
      {
        method: 'get',
        path: '/my-data/file',
        summary: 'Everything that is stored about the caller, as JSON',
        fileType: 'application/json',
        answers: z.string(),
        input,
      },
      {
        file: ({ json }) => ({
          kind: 'file',
          bytes: Buffer.from(json, 'utf8'),
          name: 'losen-my-data.json',
          type: 'application/json; charset=utf-8',
        }),
      },
    ),
    overHttp(
      deleteAll,
      deps,
      {
        method: 'post',
        path: '/my-data/deletion',
        summary: 'Deletes what is stored about the caller; what must stay loses the person',
        // A call that deletes says so, and not by its address alone.
        body: sureDto,
        answers: deletionDto,
        input,
      },
      { deleted: () => ({ kind: 'ok', body: { deleted: true } }) },
    ),
  ];
}
