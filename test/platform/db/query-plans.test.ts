import assert from 'node:assert/strict';
import { scansIn } from '../../support/query-plans.ts';

const ofTenant = 'from "people" where "tenant_id" = ?';

describe('the query plans of the product', () => {
  it('are refused when they scan a growing table, or all rows of a tenant', async () => {
    const refused = [
      'select "name" from "people"',
      `select "name" ${ofTenant} and "chosen_language" = ?`,
      `select "name" ${ofTenant} order by "upn" limit ?`,
      'delete from "turns" where "state" = ?',
    ];
    const scans = await scansIn('sqlite', refused);
    assert.deepEqual(
      scans.map((scan) => scan.split('\n').at(-1)?.trim()),
      refused,
    );
  });

  it('may use an index, read a page in its order, and scan a small table', async () => {
    const allowed = [
      `select "name" ${ofTenant} and "channel_user_id" = ?`,
      `select "name" ${ofTenant} order by "name" limit ?`,
      'select "key" from "units" where "tenant_id" = ?',
      'select count(*) from "open_questions" where "tenant_id" = ? and "rollout_id" = ? and "done_at" is null',
      'select "a" from "a table of a test"',
    ];
    assert.deepEqual(await scansIn('sqlite', allowed), []);
  });
});
