import { type Card, card, escapeMarkdown, execute, heading, text } from '../../platform/cards/index.ts';
import { languages, translator } from '../../platform/i18n/index.ts';
import type { Words } from '../../kit/index.ts';
import { refusalIn, type Wordless } from '../unreadable.ts';

/** The five languages, each in its own words: the reader may know one of them, and which is not known. */
export function foreignCard({ written }: { readonly written: string }, { language, t }: Words): Card {
  const refusal = refusalIn(written);
  const title = refusal ?? t('guide.foreignTitle');
  return card({
    language,
    summary: title,
    body: [
      heading(escapeMarkdown(title)),
      ...languages.map((one) => text(escapeMarkdown(translator(one)('guide.writeInIt')), { spacing: 'small' })),
    ],
    actions: [execute(t('people.human'), 'people.human')],
  });
}

export function nonsenseCard({ wordless }: { readonly wordless: Wordless }, { language, t }: Words): Card {
  const words = t(`guide.${wordless}`);
  return card({
    language,
    summary: words,
    body: [text(escapeMarkdown(words))],
    actions: [execute(t('guide.whatCanYouDo'), 'guide.help')],
  });
}
