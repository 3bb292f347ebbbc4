import { type Card, card, escapeMarkdown, execute, heading, text } from '../platform/cards/index.ts';
import type { Speech } from '../kit/index.ts';
import { languageNames, languages } from '../platform/i18n/index.ts';

type Spoken = Pick<Speech, 'language' | 't'>;

/** The first thing a person or a channel sees. @param example a question that has an answer, where there is one. */
export function welcomeCard(
  view: { readonly rolloutName: string; readonly example: string | undefined; readonly personal: boolean },
  { language, t }: Spoken,
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
    ],
    actions: [
      ...example,
      execute(t('cases.report'), 'cases.new'),
      execute(t('guide.whatCanYouDo'), 'guide.help'),
      ...(view.personal ? [execute(t('guide.changeLanguage'), 'guide.languages')] : []),
    ],
  });
}

export type HelpView = { readonly rolloutName: string; readonly forLeads: boolean; readonly forHosts: boolean };

/** What one can do, with the words for it. */
export function helpCard(view: HelpView, { language, t }: Spoken): Card {
  const rollout = escapeMarkdown(view.rolloutName);
  return card({
    language,
    summary: t('guide.helpTitle'),
    body: [
      heading(t('guide.helpTitle')),
      {
        type: 'FactSet',
        facts: [
          { title: t('guide.helpAskLabel'), value: t('guide.helpAsk', { rollout }) },
          { title: t('guide.helpUnknownLabel'), value: t('guide.helpUnknown') },
          { title: t('guide.helpWishLabel'), value: t('guide.helpWish') },
          { title: t('guide.helpMineLabel'), value: t('guide.helpMine') },
          { title: t('guide.helpSessionsLabel'), value: t('guide.helpSessions') },
          ...(view.forHosts ? [{ title: t('guide.helpNewSessionLabel'), value: t('guide.helpNewSession') }] : []),
          { title: t('guide.helpChannelLabel'), value: t('guide.helpChannel') },
          { title: t('guide.helpLanguageLabel'), value: t('guide.helpLanguage') },
          ...(view.forLeads
            ? [
                { title: t('guide.helpOpenLabel'), value: t('guide.helpOpen') },
                { title: t('guide.helpLearningLabel'), value: t('guide.helpLearning') },
                { title: t('guide.helpThresholdsLabel'), value: t('guide.helpThresholds') },
                { title: t('guide.helpStatusLabel'), value: t('guide.helpStatus') },
              ]
            : []),
          { title: t('guide.helpHelpLabel'), value: t('guide.helpHelp') },
        ],
      },
      // Four buttons do not fit beside one another on a phone.
      {
        type: 'ActionSet',
        actions: [
          execute(t('sessions.next'), 'sessions.list', { from: 0 }),
          ...(view.forHosts ? [execute(t('sessions.newSession'), 'sessions.new')] : []),
        ],
      },
    ],
    actions: [execute(t('cases.report'), 'cases.new'), execute(t('guide.changeLanguage'), 'guide.languages')],
  });
}

/** Five languages, each under its own name; they are rows, since a card has four buttons at most. */
export function languagesCard({ language, t }: Spoken): Card {
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
export function languageSetCard({ language, t }: Spoken): Card {
  return card({
    language,
    summary: t('guide.languageSet'),
    body: [text(t('guide.languageSet'))],
    actions: [execute(t('guide.changeLanguage'), 'guide.languages'), execute(t('guide.whatCanYouDo'), 'guide.help')],
  });
}
