import { type Card, card, type CardAction, escapeMarkdown, execute, text } from '../../platform/cards/index.ts';
import type { Words } from '../../kit/index.ts';
import type { SocialKind, Variant } from '../social.ts';

export type SocialView = { readonly said: SocialKind; readonly variant: Variant; readonly rolloutName: string };

/** One line for a turn that asks nothing. */
export function socialCard({ said, variant, rolloutName }: SocialView, { language, t }: Words): Card {
  const words = t(`social.${said}${variant}`, { rollout: rolloutName });
  return card({ language, summary: words, body: [text(escapeMarkdown(words))], actions: actionsOf(said, t) });
}

function actionsOf(said: SocialKind, t: Words['t']): readonly CardAction[] {
  return said === 'robot' || said === 'greeting' ? [execute(t('guide.whatCanYouDo'), 'guide.help')] : [];
}
