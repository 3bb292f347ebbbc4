import type { Organisation } from '../organisation/index.ts';
import type { HttpRoute } from '../platform/http/index.ts';
import type { MyDataService } from './service.ts';

/** 24 random bytes as base64url: nobody guesses one. */
const fileName = /^([\w-]{32})\.json$/;

/** A person's file, for anyone who has its address within ten minutes; the personal chat tells it to that person alone. */
export function myDataRoutes(deps: {
  readonly service: Pick<MyDataService, 'linked' | 'file'>;
  readonly organisation: Pick<Organisation, 'languageFor'>;
  readonly clock: () => Date;
}): readonly HttpRoute[] {
  const { service, organisation } = deps;
  return [
    {
      method: 'get',
      path: '/my-data/:file',
      handle: async ({ params }) => {
        const now = deps.clock();
        const [, secret] = fileName.exec(params.file ?? '') ?? [];
        const owner = secret ? await service.linked(secret, now) : undefined;
        if (!owner) return { status: 404, body: { message: 'There is no such file. Ask for it again in the chat.' } };
        const language = await organisation.languageFor(owner.tenantId, owner.personId);
        const headers = {
          'content-type': 'application/json; charset=utf-8',
          'content-disposition': 'attachment; filename="losen-my-data.json"',
          'cache-control': 'no-store',
          'x-content-type-options': 'nosniff',
        };
        return { status: 200, headers, body: await service.file({ ...owner, now }, language) };
      },
    },
  ];
}
