import { createHash } from 'node:crypto';
import type { Answer, Call } from '../platform/http/index.ts';
import type { SessionDto } from './dto.ts';
import { toSessionDto } from './session-dto.ts';
import type { SessionsService } from './service.ts';
import type { Session } from './session.ts';

export type Caller = Pick<Call, 'tenantId' | 'person' | 'language' | 't' | 'now'>;
export type Showing = ReturnType<typeof createShowing>;

/** Sessions as the caller may see them. */
export function createShowing(service: Pick<SessionsService, 'views'>) {
  async function toDtos(sessions: readonly Session[], call: Caller): Promise<SessionDto[]> {
    const { tenantId, person, language, now } = call;
    const views = await service.views(sessions, { tenantId, person, language, now, personal: true });
    return views.map((view) => toSessionDto(view, person.id));
  }

  async function toDto(session: Session, call: Caller): Promise<SessionDto> {
    const [dto] = await toDtos([session], call);
    if (!dto) throw new Error('a session has no view');
    return dto;
  }

  async function shown(kind: 'ok' | 'made' | 'changed', session: Session, call: Caller): Promise<Answer<SessionDto>> {
    const body = await toDto(session, call);
    return { kind, body, revision: tagOf(body) };
  }

  return { toDtos, toDto, shown };
}

/** Bookings change a session's picture and not its revision: the tag begins with the revision, and goes by the whole. */
function tagOf(dto: SessionDto): string {
  const print = createHash('sha256').update(JSON.stringify(dto)).digest('base64url').slice(0, 12);
  return `${dto.revision}.${print}`;
}
