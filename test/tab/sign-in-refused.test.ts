import assert from 'node:assert/strict';
import { signInRefusal } from '../../src/tab/sign-in-refused.ts';

describe('a refused single sign-on', () => {
  const table: readonly (readonly [message: string, kind: string, code: string])[] = [
    ['resourceRequiresConsent', 'consent', 'resourceRequiresConsent'],
    ['consent_required', 'consent', 'consent_required'],
    ['invalid_grant: AADSTS65001: The user or administrator has not consented', 'consent', 'AADSTS65001'],
    ['AADSTS90094: Admin consent is required', 'consent', 'AADSTS90094'],
    ['CancelledByUser', 'cancelled', 'CancelledByUser'],
    ['FailedToOpenWindow', 'cancelled', 'FailedToOpenWindow'],
    ['access_denied', 'cancelled', 'access_denied'],
    ['AADSTS65004: User declined to consent', 'cancelled', 'AADSTS65004'],
    ['resourceDisabled', 'disabled', 'resourceDisabled'],
    ['invalid_resource', 'disabled', 'invalid_resource'],
    ['AADSTS500011: The resource principal was not found', 'disabled', 'AADSTS500011'],
    ['AADSTS7000112: Application is disabled', 'disabled', 'AADSTS7000112'],
    ['resourceRequiresMfa', 'other', 'resourceRequiresMfa'],
    ['tokenRevoked', 'other', 'tokenRevoked'],
    ['interaction_required', 'other', 'interaction_required'],
    ['Kari Nordmann <kari@example.org> is not signed in', 'other', 'unknown'],
    ['', 'other', 'unknown'],
  ];

  for (const [message, kind, code] of table)
    it(`counts as ${kind} for "${message}"`, () => {
      const refusal = signInRefusal(new Error(message));
      assert.deepEqual([refusal.kind, refusal.code], [kind, code]);
    });

  it('counts as other for anything that is not an error', () => {
    assert.equal(signInRefusal(undefined).kind, 'other');
    assert.equal(signInRefusal('CancelledByUser').kind, 'cancelled');
  });
});
