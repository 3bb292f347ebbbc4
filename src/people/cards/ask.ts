import { countIn, formCard, type Words } from '../../kit/index.ts';
import { type Card, card, escapeMarkdown, execute, text } from '../../platform/cards/index.ts';
import { type QuestionFault, questionLimit } from '../contacts.ts';

export type AskFormView = {
  readonly formId: string;
  readonly text: string;
  readonly fault: QuestionFault | undefined;
  readonly area: string;
};

/** The question that is to be sent to the specialists. */
export function askFormCard({ formId, text: typed, fault, area }: AskFormView, { language, t }: Words): Card {
  const told = {
    missing: () => t('people.questionMissing'),
    tooLong: () =>
      t('people.questionTooLong', {
        length: countIn(language, typed.length),
        limit: countIn(language, questionLimit),
      }),
  };
  return formCard(
    {
      title: t('people.send'),
      fields: [
        {
          kind: 'text',
          id: 'question',
          label: t('people.questionLabel'),
          hint: t('people.questionHint'),
          value: typed,
          fault: fault && told[fault](),
        },
      ],
      submit: { title: t('people.sendNow'), verb: 'people.send', data: { form: formId, area } },
    },
    { language },
  );
}

/** Where the question is now, with the way back. */
export function questionSentCard(
  { question, areaName }: { readonly question: string; readonly areaName: string | undefined },
  { language, t }: Words,
): Card {
  const words = areaName === undefined ? t('people.sent') : t('people.sentArea', { area: areaName });
  return card({
    language,
    summary: words,
    body: [text(escapeMarkdown(words))],
    actions: [execute(t('people.undo'), 'people.takeBack', { question })],
  });
}

/** The question is off the list again. */
export function takenBackCard({ language, t }: Words): Card {
  const words = t('people.takenBack');
  return card({
    language,
    summary: words,
    body: [text(words)],
    actions: [execute(t('people.send'), 'people.ask', { area: '' })],
  });
}
