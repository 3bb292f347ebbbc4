import { type Card, card, execute, heading, text } from '../../platform/cards/index.ts';
import type { Words } from '../../kit/index.ts';
import { languageNames, languages } from '../../platform/i18n/index.ts';

/** Five languages, each under its own name; they are rows, since a card has four buttons at most. */
export function languagesCard({ language, t }: Words): Card {
  return card({
    language,
    summary: t('guide.languageTitle'),
    body: [
      heading(t('guide.languageTitle')),
      text(t('guide.languageText')),
      // Five buttons do not fit beside one another on a phone.
      ...[languages.slice(0, 3), languages.slice(3)].map((choices) => ({
        type: 'ActionSet' as const,
        actions: choices.map((choice) =>
          execute(
            languageNames[choice],
            'guide.language',
            { language: choice },
            choice === language ? 'positive' : undefined,
          ),
        ),
      })),
    ],
  });
}

/** Said in the language that was chosen. */
export function languageSetCard({ language, t }: Words): Card {
  return card({
    language,
    summary: t('guide.languageSet'),
    body: [text(t('guide.languageSet'))],
    actions: [execute(t('guide.changeLanguage'), 'guide.languages'), execute(t('guide.whatCanYouDo'), 'guide.help')],
  });
}
