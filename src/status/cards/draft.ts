import {
  type Card,
  card,
  type CardAction,
  escapeMarkdown,
  execute,
  heading,
  rowWithButtons,
  subtle,
  text,
} from '../../platform/cards/index.ts';
import { formCard, type Words } from '../../kit/index.ts';
import { formatInstant } from '../../platform/i18n/index.ts';
import { highlightsLimit, isOpen, type Post } from '../post.ts';
import type { DraftView, HighlightsForm } from '../view.ts';
import { channelName, tooLong } from './parts.ts';
import { statusElements } from './status.ts';

/**
 * Next week's status before its hour, for the lead to decide on.
 * @param view.changedSince it was changed after the card that was pressed.
 */
export function draftCard(view: DraftView & { readonly changedSince?: boolean }, words: Words): Card {
  const { language, t } = words;
  const { plan, post } = view;
  const channel = escapeMarkdown(channelName(plan, t));
  const line = stateLine(view, words);
  return card({
    language,
    summary: line,
    body: [
      subtle(t('status.draftOf', { channel })),
      heading(line),
      ...(view.changedSince && isOpen(post) ? [text(t('status.changedSince'))] : []),
      ...(post.state === 'draft' && isOpen(post)
        ? [rowWithButtons([text(t('status.ifNobody'))], [editHighlights(post, words)])]
        : []),
      ...(post.state === 'skipped'
        ? []
        : [
            {
              type: 'Container' as const,
              style: 'emphasis' as const,
              items: statusElements(view.preview, view.previewWords),
            },
          ]),
      ...(post.state === 'skipped' || !isOpen(post) ? [] : [subtle(t('status.previewNote'))]),
    ],
    actions: isOpen(post) ? actionsOf(post, words) : [],
  });
}

function stateLine({ post, preview }: DraftView, { language, t }: Words): string {
  const when = formatInstant(language, post.dueAt, preview.rollout.timeZone);
  if (!isOpen(post)) return t('status.tooLate');
  if (post.state === 'skipped') return t('status.draftSkipped', { when });
  return post.state === 'approved' ? t('status.draftApproved', { when }) : t('status.draftWaits', { when });
}

function actionsOf(post: Post, words: Words): readonly CardAction[] {
  const { t } = words;
  const data = { post: post.id, seen: post.version };
  if (post.state === 'skipped') return [execute(t('status.undo'), 'status.unskip', data)];
  return [
    // Three in a row would not fit a phone: a draft has the button for its highlights next to them.
    post.state === 'draft'
      ? execute(t('status.approve'), 'status.approve', data, 'positive')
      : editHighlights(post, words),
    execute(t('status.skip'), 'status.skip', data),
  ];
}

function editHighlights({ id }: Post, { t }: Words): CardAction {
  return execute(t('status.editHighlights'), 'status.edit', { post: id });
}

/** The form of a week's highlights. */
export function highlightsCard({ plan, post, typed }: HighlightsForm, words: Words): Card {
  const { t } = words;
  const title = t('status.highlightsTitle');
  return formCard(
    {
      title,
      head: [subtle(t('status.draftOf', { channel: escapeMarkdown(channelName(plan, t)) })), heading(title)],
      fields: [
        {
          kind: 'text',
          id: 'highlights',
          label: t('status.highlightsLabel'),
          hint: t('status.highlightsHint'),
          value: typed,
          fault: typed.length > highlightsLimit ? tooLong(typed.length, highlightsLimit, words) : undefined,
          below: [subtle(t('status.highlightsNote'))],
        },
      ],
      submit: { title: t('status.save'), verb: 'status.save', data: { post: post.id, seen: post.version } },
      cancel: { title: t('status.back'), verb: 'status.draft', data: { post: post.id } },
    },
    words,
  );
}
