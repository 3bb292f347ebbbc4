import assert from 'node:assert/strict';
import { createNotify } from '../../src/kit/index.ts';
import type { Delivery } from '../../src/platform/bot/index.ts';
import { card } from '../../src/platform/cards/index.ts';
import type { JobRun, NewJob } from '../../src/platform/jobs/index.ts';

const run = { id: 'j', tenantId: 't' } as JobRun;
const shown = card({ language: 'nb', summary: 'Nytt', body: [] });
const otherwise = (leads: readonly string[]): readonly NewJob[] =>
  leads.map((person) => ({ name: 'kit.tell', tenantId: 't', data: { person } }));

/** @param leads of the tenant; `delivery` is what comes of sending. */
function aNotify(leads: readonly string[], delivery: Delivery['kind']) {
  const [sent, asked]: [unknown[], NewJob[]] = [[], []];
  const notify = createNotify({
    sender: {
      deliver: async (...delivered) => {
        sent.push(delivered);
        return { kind: delivery };
      },
    },
    organisation: { leadsOf: async (tenantId) => (tenantId === 't' ? leads : []) },
    jobs: { enqueue: async (_, wanted) => void asked.push(...[wanted].flat()) },
    database: { write: (work) => work(undefined as never) },
  });
  return { notify, sent, asked };
}

describe('notifying a person', () => {
  for (const delivery of ['sent', 'already'] as const) {
    it(`is done when the card is ${delivery}`, async () => {
      const { notify, sent, asked } = aNotify(['kari', 'ola'], delivery);
      assert.equal(await notify(run, { person: 'kari', card: shown, otherwise }), 'told');
      assert.deepEqual(sent, [[run, { person: 'kari' }, shown]]);
      assert.deepEqual(asked, []);
    });
  }

  it('asks to notify the other leads when the bot cannot reach the person', async () => {
    const { notify, sent, asked } = aNotify(['kari', 'ola', 'siri'], 'unreachable');
    assert.equal(await notify(run, { person: 'kari', card: shown, otherwise }), 'passedOn');
    assert.deepEqual(sent, [[run, { person: 'kari' }, shown]]);
    assert.deepEqual(asked, [
      { name: 'kit.tell', tenantId: 't', data: { person: 'ola' } },
      { name: 'kit.tell', tenantId: 't', data: { person: 'siri' } },
    ]);
  });

  it('asks the same, and sends nothing, when it no longer concerns the person', async () => {
    const { notify, sent, asked } = aNotify(['kari', 'ola'], 'sent');
    assert.equal(await notify(run, { person: 'kari', card: undefined, otherwise }), 'passedOn');
    assert.deepEqual(sent, []);
    assert.deepEqual(asked, [{ name: 'kit.tell', tenantId: 't', data: { person: 'ola' } }]);
  });

  it('says that nobody is notified when there is no other lead, or no fallback', async () => {
    const alone = aNotify(['kari'], 'unreachable');
    assert.equal(await alone.notify(run, { person: 'kari', card: shown, otherwise }), 'untold');
    const { notify, asked } = aNotify(['kari', 'ola'], 'unreachable');
    assert.equal(await notify(run, { person: 'kari', card: shown }), 'untold');
    assert.deepEqual([...alone.asked, ...asked], []);
  });
});
