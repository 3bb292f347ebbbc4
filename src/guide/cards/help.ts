import { type Card, card, escapeMarkdown, execute, heading } from '../../platform/cards/index.ts';
import type { Words } from '../../kit/index.ts';

export type HelpView = { readonly rolloutName: string; readonly forLeads: boolean; readonly forHosts: boolean };

/** What one can do, with the words for it. */
export function helpCard(view: HelpView, { language, t }: Words): Card {
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
