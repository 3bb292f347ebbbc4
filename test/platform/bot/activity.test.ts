import assert from 'node:assert/strict';
import { mentionsBot, othersMentioned, tenantOf } from '../../../src/platform/bot/activity.ts';
import { readActivity } from '../../../src/platform/bot/index.ts';

const whole = {
  type: 'message',
  id: '1',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  text: 'hei',
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't' },
  from: { id: '29:kari', name: 'Kari', aadObjectId: 'kari' },
  recipient: { id: '28:losen', name: 'Losen' },
  channelData: { tenant: { id: 'T' } },
};

describe('an incoming activity', () => {
  const refused: Readonly<Record<string, object>> = {
    'a sender without an id': { from: { name: 'Kari' } },
    'a sender that is a list': { from: [] },
    'a sender whose Entra id is a number': { from: { id: '29:kari', aadObjectId: 7 } },
    'a recipient that is null': { recipient: null },
    'a conversation whose id leads to another address': { conversation: { id: '..' } },
    'a conversation whose kind is an object': { conversation: { id: 'a:1', conversationType: {} } },
    'an id that is an object': { id: {} },
    'a message to change whose id is a list': { replyToId: ['1'] },
    'a service address that is no web address': { serviceUrl: 'file:///etc/passwd' },
    'a text that is a number': { text: 5 },
    'a locale that is a list': { locale: ['nb'] },
    'channel data that is a list': { channelData: [] },
    'channel data that is a number': { channelData: 5 },
    'a tenant that is a text': { channelData: { tenant: 'T' } },
    'a tenant whose id is a number': { channelData: { tenant: { id: 5 } } },
    'a team whose id is an object': { channelData: { team: { id: {} } } },
    'a channel that is a text': { channelData: { channel: 'x' } },
  };
  for (const [name, fields] of Object.entries(refused))
    it(`is refused with ${name}`, () => assert.equal(readActivity({ ...whole, ...fields }), undefined));

  const ignored: Readonly<Record<string, { readonly fields: object; readonly left: object }>> = {
    'an action that is a number': { fields: { action: 5 }, left: { action: undefined } },
    'an action that is an object': { fields: { action: {} }, left: { action: undefined } },
    'members that are a text': { fields: { membersAdded: '28:losen' }, left: { membersAdded: [] } },
    'members that are null': { fields: { membersRemoved: null }, left: { membersRemoved: [] } },
    'members without an id': {
      fields: { membersAdded: [{}, null, 5, { id: 7 }, { id: '28:losen' }] },
      left: { membersAdded: [{ id: '28:losen' }] },
    },
    'entities that are an object': { fields: { entities: { type: 'mention' } }, left: { entities: [] } },
    'entities of other kinds, and none at all': {
      fields: {
        entities: [null, 'mention', { type: 'clientInfo' }, { type: 'mention' }, { type: 'mention', mentioned: 5 }],
      },
      left: { entities: [] },
    },
    'a delivery mode that is unknown': { fields: { deliveryMode: 'by pigeon' }, left: { deliveryMode: undefined } },
  };
  for (const [name, { fields, left }] of Object.entries(ignored)) {
    it(`is read without ${name}`, () => {
      const read = readActivity({ ...whole, ...fields }) as unknown as Record<string, unknown>;
      for (const [field, value] of Object.entries(left)) assert.deepEqual(read[field], value);
    });
  }

  it('accepts null for unknown values', () => {
    const read = readActivity({
      ...whole,
      text: null,
      locale: null,
      replyToId: null,
      channelData: { tenant: { id: 'T' }, team: null, channel: null },
      from: { id: '29:kari', name: null, aadObjectId: null },
    });
    assert.deepEqual([read?.text, read?.locale, read?.from.name], [undefined, undefined, undefined]);
  });

  it('drops unread fields, which would be sent back with the reply', () => {
    const read = readActivity({
      ...whole,
      conversation: { ...whole.conversation, planted: 'x' },
      from: { ...whole.from, planted: 'x' },
      planted: 'x',
    });
    assert.ok(!JSON.stringify(read).includes('planted'));
  });

  it('keeps its origin, its mentions and the pressed button', () => {
    const value = { action: { verb: 'x', data: { deep: [1] } } };
    const read = readActivity({
      ...whole,
      value,
      entities: [
        { type: 'mention', mentioned: { id: '28:losen', name: 'Losen' }, text: '<at>Losen</at>' },
        { type: 'mention', mentioned: { id: '29:erik' }, text: null },
      ],
    });
    assert.ok(read);
    assert.deepEqual(read.value, value);
    assert.equal(tenantOf(read), 't');
    assert.equal(mentionsBot(read), true);
    assert.deepEqual(othersMentioned(read), [{ channelUserId: '29:erik', text: '' }]);
  });
});
