import assert from 'node:assert/strict';
import { createPeopleService } from '../../src/people/service.ts';

const kari = { personId: 'kari', name: 'Kari', upn: 'kari+1@uin.example' };
const ola = { personId: 'ola', name: 'Ola', upn: undefined };
const nameless = { personId: 'x', name: '', upn: undefined };

function service(inTeams: boolean) {
  return createPeopleService({
    organisation: {
      contactsWith: (_tenantId, role) => Promise.resolve(role === 'specialist' ? [nameless, kari, ola] : []),
    },
    references: { unreachableAmong: () => Promise.resolve(new Set()) },
    inTeams,
  });
}

describe('whom one can turn to', () => {
  it('comes with the chat in Teams where the address is known', async () => {
    assert.deepEqual(await service(true).contacts('area', { tenantId: 't', asker: 'me' }), {
      role: 'specialist',
      people: [
        { name: 'Kari', chat: 'https://teams.microsoft.com/l/chat/0/0?users=kari%2B1%40uin.example' },
        { name: 'Ola', chat: undefined },
      ],
      more: 0,
    });
  });

  it('has no chat where there is no Teams, and leaves out whoever asks', async () => {
    assert.deepEqual(await service(false).contacts('human', { tenantId: 't', asker: 'ola' }), {
      role: 'specialist',
      people: [{ name: 'Kari', chat: undefined }],
      more: 0,
    });
  });

  it('is nobody where the asker alone has a role', async () => {
    const alone = createPeopleService({
      organisation: { contactsWith: () => Promise.resolve([kari]) },
      references: { unreachableAmong: () => Promise.resolve(new Set()) },
      inTeams: true,
    });
    assert.equal(await alone.contacts('human', { tenantId: 't', asker: 'kari' }), undefined);
  });
});
