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
  switch (said) {
    case 'abuse':
      return [execute(t('people.human'), 'people.human')];
    case 'robot':
    case 'greeting':
      return [execute(t('guide.whatCanYouDo'), 'guide.help')];
    default:
      return [];
  }
}
