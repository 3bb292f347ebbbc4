import assert from 'node:assert/strict';
import type { ChatMessage } from '@microsoft/microsoft-graph-types';
import type { GraphStandIn } from '../../support/graph-stand-in.ts';
import { aCard, allowLead, aPost, asLead, channel, now, startFixed, startHarness } from './harness.ts';

type Harness = Awaited<ReturnType<typeof startHarness>>;

describe('the channels of Microsoft Graph', () => {
  let harness: Harness;
  let channels: Harness['graph']['channels'];
  let standIn: GraphStandIn;

  beforeEach(async () => {
    harness = await startHarness();
    channels = harness.graph.channels;
    standIn = harness.standIn;
  });

  afterEach(() => harness.stop());

  const sought = { ...aPost(), sinceUtc: '2026-11-23T06:59:00.000Z' };

  describe('a post', () => {
    it('is sent as HTML with the card as a JSON string', async () => {
      const outcome = await channels.post(asLead, channel, aPost());

      assert.deepEqual(outcome, { kind: 'posted', messageId: standIn.messages(channel.channelId)[0]?.id });
      const body = {
        body: {
          contentType: 'html',
          content:
            '<p>Ukestatus 47/2026 · A&#38;B &#60;1&#62;</p><attachment id="0199d1a0c0de4b1e8f00000000000047"></attachment>',
        },
        attachments: [
          {
            id: '0199d1a0c0de4b1e8f00000000000047',
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: JSON.stringify(aCard()),
          },
        ],
      } satisfies ChatMessage;
      assert.deepEqual(standIn.received, [
        {
          method: 'POST',
          path: '/v1.0/teams/team-1/channels/19:abc@thread.tacv2/messages',
          query: {},
          token: 'lead-token',
          body,
        },
      ]);
    });

    it('is refused for a card with a button for the bot', async () => {
      const button = { type: 'Action.Execute', title: 'Book', verb: 'book', data: {} } as const;
      const card = aCard({ body: [{ type: 'ActionSet', actions: [button] }] });

      await assert.rejects(channels.post(asLead, channel, { ...aPost(), card }), TypeError);
      assert.deepEqual(standIn.received, []);
    });

    it('is refused without a marker', async () => {
      await assert.rejects(channels.post(asLead, channel, { ...aPost(), marker: ' ' }), TypeError);
    });

    it('is refused for an id that would change the path', async () => {
      await assert.rejects(channels.post(asLead, { ...channel, teamId: '..' }, aPost()), TypeError);
      assert.deepEqual(standIn.received, []);
    });

    it('keeps a slash in an id inside the id', async () => {
      await channels.post(asLead, { ...channel, channelId: 'a/../b?c=d' }, aPost());

      assert.equal(standIn.received[0]?.path, '/v1.0/teams/team-1/channels/a/../b?c=d/messages');
      assert.deepEqual(standIn.received[0]?.query, {});
    });

    it('reports not found in a deleted channel', async () => {
      standIn.deleteChannel(channel.channelId);

      const outcome = await channels.post(asLead, channel, aPost());

      assert.equal(outcome.kind, 'not_found');
    });

    it('reports refused in an archived channel, which a look-up explains', async () => {
      const old = { teamId: 'team-1', channelId: '19:old@thread.tacv2' };
      standIn.addChannel({ ...old, name: 'Old', archived: true, membershipType: 'private' });

      assert.equal((await channels.post(asLead, old, aPost())).kind, 'refused');
      assert.deepEqual(await channels.lookUp(asLead, old), {
        kind: 'channel',
        id: '19:old@thread.tacv2',
        name: 'Old',
        membership: 'private',
        archived: true,
      });
    });

    it('that is too large fails and certainly does not exist', async () => {
      const text = 'x'.repeat(30_000);
      const outcome = await channels.post(asLead, channel, {
        ...aPost(),
        card: aCard({ body: [{ type: 'TextBlock', text, wrap: true }] }),
      });

      assert.equal(outcome.kind, 'failed');
      assert.equal(outcome.kind === 'failed' && outcome.status, 413);
      assert.equal(outcome.kind === 'failed' && outcome.maybeDone, false);
    });
  });

  describe('reading back', () => {
    it('finds the post whose answer was lost', async () => {
      standIn.next({ kind: 'lost_reply' });
      assert.equal((await channels.post(asLead, channel, aPost())).kind, 'unknown');

      const outcome = await channels.findPost(asLead, channel, sought);

      const [message, ...others] = standIn.messages(channel.channelId);
      assert.deepEqual(outcome, { kind: 'found', messageId: message?.id });
      assert.deepEqual(others, []);
    });

    it('finds nothing when the connection was lost before Graph read the post', async () => {
      standIn.next({ kind: 'cut_before_reading' });
      assert.equal((await channels.post(asLead, channel, aPost())).kind, 'unknown');

      assert.deepEqual(await channels.findPost(asLead, channel, sought), { kind: 'absent' });
    });

    it('finds the post by its visible line when Teams gave the card another id', async () => {
      standIn.addMessage(channel.channelId, {
        id: '77',
        createdDateTime: now.toISOString(),
        body: { contentType: 'html', content: '<div><p>Ukestatus&nbsp;47/2026 &#xB7; A&amp;B &lt;1&gt;</p></div>' },
        attachments: [{ id: 'other', contentType: 'application/vnd.microsoft.card.adaptive' }],
      });

      assert.deepEqual(await channels.findPost(asLead, channel, sought), { kind: 'found', messageId: '77' });
    });

    it("finds the post by the card's id when its visible line was edited", async () => {
      standIn.addMessage(channel.channelId, {
        id: '78',
        body: { contentType: 'html', content: '<p>Rettet</p>' },
        attachments: [{ id: sought.postId, contentType: 'application/vnd.microsoft.card.adaptive' }],
      });

      assert.deepEqual(await channels.findPost(asLead, channel, sought), { kind: 'found', messageId: '78' });
    });

    it('does not treat an empty page as the end', async () => {
      const attachments = [{ id: sought.postId, contentType: 'application/vnd.microsoft.card.adaptive' }];
      const next = 'https://graph.microsoft.com/v1.0/teams/x?$skiptoken=abc';
      const fixed = await startFixed([
        { status: 200, body: JSON.stringify({ value: [], '@odata.nextLink': next }) },
        { status: 200, body: JSON.stringify({ value: [{ id: '79', attachments }] }) },
      ]);

      const outcome = await fixed.graph.channels.findPost(asLead, channel, sought);

      assert.deepEqual(outcome, { kind: 'found', messageId: '79' });
      await fixed.stop();
    });

    it('does not mistake a message that quotes the visible line for the post', async () => {
      standIn.addMessage(channel.channelId, {
        createdDateTime: now.toISOString(),
        body: { contentType: 'html', content: '<p>Ukestatus 47/2026 · A&amp;B &lt;1&gt; was good</p>' },
      });

      assert.deepEqual(await channels.findPost(asLead, channel, sought), { kind: 'absent' });
    });

    it('turns pages until it finds the post', async () => {
      await channels.post(asLead, channel, aPost());
      fill(120, now.toISOString());

      assert.equal((await channels.findPost(asLead, channel, sought)).kind, 'found');
      assert.deepEqual(
        standIn.received.slice(1).map(({ query }) => query),
        [{ $top: '50' }, { $top: '50', $skiptoken: '50' }, { $top: '50', $skiptoken: '100' }],
      );
    });

    it('stops at a page older than the post', async () => {
      fill(120, '2026-11-20T07:00:00.000Z');

      assert.deepEqual(await channels.findPost(asLead, channel, sought), { kind: 'absent' });
      assert.equal(standIn.received.length, 1);
    });

    it('is undecided when there are more messages since than it reads', async () => {
      await channels.post(asLead, channel, aPost());
      fill(200, now.toISOString());

      assert.deepEqual(await channels.findPost(asLead, channel, sought), { kind: 'undecided' });
    });

    it('names the missing permission', async () => {
      allowLead(standIn, ['ChannelMessage.Send']);

      const outcome = await channels.findPost(asLead, channel, sought);

      assert.equal(outcome.kind, 'refused');
      assert.deepEqual(outcome.kind === 'refused' && outcome.needs, ['ChannelMessage.Read.All']);
    });

    function fill(count: number, createdDateTime: string): void {
      for (let index = 0; index < count; index += 1) {
        standIn.addMessage(channel.channelId, { createdDateTime, body: { content: 'chat' }, attachments: [] });
      }
    }
  });

  it('replaces the card of a posted message', async () => {
    const posted = await channels.post(asLead, channel, aPost());
    assert.ok(posted.kind === 'posted');
    const card = aCard({ fallbackText: 'Ny' });

    const outcome = await channels.update(asLead, { ...channel, messageId: posted.messageId }, { ...aPost(), card });

    assert.deepEqual(outcome, { kind: 'updated' });
    const [message, ...others] = standIn.messages(channel.channelId);
    assert.equal(message?.attachments?.[0]?.content, JSON.stringify(card));
    assert.deepEqual(others, []);
  });

  it('lists the channels of a team', async () => {
    standIn.addChannel({ teamId: 'team-1', channelId: '19:b', name: 'Shared', membershipType: 'shared' });
    standIn.addChannel({ teamId: 'team-2', channelId: '19:c', name: 'Elsewhere' });

    assert.deepEqual(await channels.list(asLead, 'team-1'), {
      kind: 'channels',
      channels: [
        { id: '19:abc@thread.tacv2', name: 'Losen', membership: 'standard', archived: false },
        { id: '19:b', name: 'Shared', membership: 'shared', archived: false },
      ],
    });
  });
});
