import type { Speech } from '../../kit/index.ts';
import {
  type Card,
  card,
  type CardElement,
  execute,
  heading,
  openInTab,
  openUrl,
  text,
} from '../../platform/cards/index.ts';
import type { Part } from '../overview.ts';

/** How much there is, and the way to the file. */
export function myDataCard(
  { parts, url }: { readonly parts: readonly Part[]; readonly url: string },
  speech: Speech,
): Card {
  const { language, t } = speech;
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  const countOf = (kind: Part['kind']) => parts.reduce((sum, part) => sum + (part.kind === kind ? part.count : 0), 0);
  return card({
    language,
    summary: t('myData.title'),
    body: [
      heading(t('myData.title')),
      text(t('myData.intro')),
      ...kinds.map((kind) =>
        text(`- ${t(`myData.${kind}`)}: ${t('myData.rows', { count: countOf(kind) })}`, { spacing: 'small' }),
      ),
      text(t('myData.linkHint')),
      ...openInTab(speech, t('myData.title'), 'my-data'),
    ],
    actions: [openUrl(t('myData.download'), url), execute(t('myData.ask'), 'myData.askDelete')],
  });
}

/** What would go, what must stay and why. */
export function askDeleteCard({ parts }: { readonly parts: readonly Part[] }, { language, t }: Speech): Card {
  const goes = parts.filter(({ stays }) => stays === undefined);
  const stay = parts.filter(({ stays }) => stays !== undefined);
  return card({
    language,
    summary: t('myData.askTitle'),
    body: [
      heading(t('myData.askTitle')),
      ...list(
        t('myData.goesTitle'),
        goes.map(({ kind }) => t(`myData.${kind}`)),
      ),
      ...list(
        t('myData.staysTitle'),
        stay.map(({ kind, stays }) => `${t(`myData.${kind}`)}: ${stays === undefined ? '' : t(`myData.${stays}`)}`),
      ),
      text(t('myData.askText'), { spacing: 'medium' }),
    ],
    actions: [
      execute(t('privacy.title'), 'guide.privacy'),
      execute(t('myData.show'), 'myData.show'),
      execute(t('myData.delete'), 'myData.delete', {}, 'destructive'),
    ],
  });
}

/** That it is done. */
export function deletedCard({ language, t }: Speech): Card {
  return card({
    language,
    summary: t('myData.deletedTitle'),
    body: [heading(t('myData.deletedTitle')), text(t('myData.deletedText'))],
  });
}

function list(title: string, lines: readonly string[]): readonly CardElement[] {
  if (lines.length === 0) return [];
  return [
    text(title, { weight: 'bolder', spacing: 'medium' }),
    ...lines.map((line) => text(`- ${line}`, { spacing: 'small' })),
  ];
}
