import { z } from 'zod';
import { action } from '../../kit/index.ts';
import { hasBeenWelcomed, type SocialKind, socialKinds, type Variant, variantOf } from '../social.ts';
import { byEverybody, type GuideDeps } from './deps.ts';
import { type Welcome, welcomeFor } from './welcome.ts';

export type Said = {
  readonly kind: 'said';
  readonly said: SocialKind;
  readonly variant: Variant;
  readonly rolloutName: string;
};

/** Answers a turn that asks nothing, in one line; nothing of it is kept or counted. */
export const socialTurn = action({
  ...byEverybody,
  name: 'guide.socialTurn',
  effect: 'read',
  input: z.object({
    kind: z.enum(socialKinds),
    conversationId: z.string(),
    /** The channel's id of the message. */
    messageId: z.string(),
  }),
  async run(deps: GuideDeps, by, { kind, conversationId, messageId }): Promise<Said | Welcome> {
    const { name: rolloutName, timeZone } = await deps.organisation.rollout(by.tenantId);
    if (kind === 'greeting') {
      const conversation = { tenantId: by.tenantId, conversationId };
      const welcomed = await deps.store.lastWelcome(conversation);
      if (!hasBeenWelcomed(welcomed, { messageId, now: by.now, timeZone })) {
        await deps.store.noteWelcome({ ...conversation, activityId: messageId, now: by.now });
        return welcomeFor(deps, by);
      }
    }
    return { kind: 'said', said: kind, variant: variantOf(messageId), rolloutName };
  },
});
