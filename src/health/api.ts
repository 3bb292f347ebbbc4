import { overHttp } from '../kit/index.ts';
import type { Endpoint } from '../platform/http/index.ts';
import { type ShowDeps, show } from './actions/show.ts';
import { worded } from './check.ts';
import { healthDto } from './dto.ts';
import { kindIn, summaryOf } from './wording.ts';

export function healthApi(deps: ShowDeps): readonly Endpoint[] {
  return [
    overHttp(
      show,
      deps,
      {
        method: 'get',
        path: '/health-checks',
        summary: 'Runs the checks of the installation',
        answers: healthDto,
        input: () => ({}),
      },
      {
        shown: ({ findings }, { t }) => ({
          kind: 'ok',
          body: {
            summary: summaryOf(findings, t),
            findings: findings.map(({ name, kind, label, text }) => ({
              name,
              kind,
              kindName: kindIn(kind, t),
              label: worded(t, label),
              text: worded(t, text),
            })),
          },
        }),
      },
    ),
  ];
}
