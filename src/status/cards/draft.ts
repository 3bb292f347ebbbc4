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
  textField,
} from '../../platform/cards/index.ts';
import { formatInstant } from '../../platform/i18n/index.ts';
import type { Plan } from '../plan.ts';
import { highlightsLimit, isOpen, type Post } from '../post.ts';
import { channelName, type Speech, tooLong } from './parts.ts';
import { statusElements, type StatusView } from './status.ts';

export type DraftView = {
  readonly plan: Plan;
  readonly post: Post;
  /** As it would be posted now, in the channel's language. */
  readonly preview: StatusView;
  readonly previewSpeech: Speech;
  /** Somebody else did something to it after what was seen. */
  readonly changedSince?: boolean;
};

/** Next week's status before its hour, for the lead to decide on. */
export function draftCard(view: DraftView, speech: Speech): Card {
  const { language, t } = speech;
  const { plan, post } = view;
  const channel = escapeMarkdown(channelName(plan, t));
  const line = stateLine(view, speech);
  return card({
    language,
    summary: line,
    body: [
      subtle(t('status.draftOf', { channel })),
      heading(line),
      ...(view.changedSince ? [text(t('status.changedSince'))] : []),
      ...(post.state === 'draft' && isOpen(post)
        ? [rowWithButtons([text(t('status.ifNobody'))], [editHighlights(post, speech)])]
        : []),
      ...(post.state === 'skipped'
        ? []
        : [
            {
              type: 'Container' as const,
              style: 'emphasis' as const,
              items: statusElements(view.preview, view.previewSpeech),
            },
          ]),
      ...(post.state === 'skipped' || !isOpen(post) ? [] : [subtle(t('status.previewNote'))]),
    ],
    actions: isOpen(post) ? actionsOf(post, speech) : [],
  });
}

function stateLine({ post, preview }: DraftView, { language, t }: Speech): string {
  const when = formatInstant(language, post.dueAt, preview.rollout.timeZone);
  if (!isOpen(post)) return t('status.tooLate');
  if (post.state === 'skipped') return t('status.draftSkipped', { when });
  return post.state === 'approved' ? t('status.draftApproved', { when }) : t('status.draftWaits', { when });
}

function actionsOf(post: Post, speech: Speech): readonly CardAction[] {
  const { t } = speech;
  const data = { post: post.id, seen: post.version };
  if (post.state === 'skipped') return [execute(t('status.undo'), 'status.unskip', data)];
  return [
    // Three in a row would not fit a phone: a draft has the way to its highlights beside what it says of them.
    post.state === 'draft'
      ? execute(t('status.approve'), 'status.approve', data, 'positive')
      : editHighlights(post, speech),
    execute(t('status.skip'), 'status.skip', data),
  ];
}

function editHighlights({ id }: Post, { t }: Speech): CardAction {
  return execute(t('status.editHighlights'), 'status.edit', { post: id });
}

/** The form of a week's highlights. `typed` is what stands in the field. */
export function highlightsCard(
  form: { readonly plan: Plan; readonly post: Post; readonly typed: string },
  speech: Speech,
): Card {
  const { language, t } = speech;
  const { plan, post, typed } = form;
  const fault = typed.length > highlightsLimit ? tooLong(typed.length, highlightsLimit, speech) : undefined;
  return card({
    language,
    summary: t('status.highlightsTitle'),
    body: [
      subtle(t('status.draftOf', { channel: escapeMarkdown(channelName(plan, t)) })),
      heading(t('status.highlightsTitle')),
      ...textField(
        { id: 'highlights', label: t('status.highlightsLabel'), hint: t('status.highlightsHint'), value: typed, fault },
        { multiline: true },
      ),
      subtle(t('status.highlightsNote')),
    ],
    actions: [
      execute(t('status.save'), 'status.save', { post: post.id, seen: post.version }, 'positive'),
      execute(t('status.back'), 'status.draft', { post: post.id }),
    ],
  });
}
