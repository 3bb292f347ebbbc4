import { type Card, card, escapeMarkdown, execute, heading, text } from '../../platform/cards/index.ts';
import type { Words } from '../../kit/index.ts';

/** The first thing a person or a channel sees. @param example a question that has an answer, where there is one. */
export function welcomeCard(
  view: { readonly rolloutName: string; readonly example: string | undefined; readonly personal: boolean },
  { language, t }: Words,
): Card {
  const rollout = escapeMarkdown(view.rolloutName);
  const example =
    view.example === undefined
      ? []
      : [
          execute(
            t('guide.tryQuestion', { question: view.example }),
            'guide.try',
            { question: view.example },
            'positive',
          ),
        ];
  return card({
    language,
    summary: t('guide.welcomeTitle'),
    body: [
      heading(t('guide.welcomeTitle')),
      text(view.personal ? t('guide.welcomeText', { rollout }) : t('guide.welcomeChannel', { rollout })),
      // Four buttons do not fit beside one another on a phone.
      ...[
        example,
        [execute(t('cases.report'), 'cases.new'), execute(t('guide.whatCanYouDo'), 'guide.help')],
        [
          ...(view.personal ? [execute(t('guide.changeLanguage'), 'guide.languages')] : []),
          execute(t('help.privacy'), 'guide.privacy'),
        ],
      ]
        .filter((actions) => actions.length > 0)
        .map((actions) => ({ type: 'ActionSet' as const, actions })),
    ],
  });
}
