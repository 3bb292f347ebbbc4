import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Question } from '../../questions/dto.ts';
import { WayTo } from '../parts/heads.tsx';
import { More, Row, Rows, Subtle } from '../parts/rows.tsx';
import { AskInChat } from '../parts/ask-in-chat.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Shown } from '../parts/states.tsx';
import { usePages } from '../use-loaded.ts';
import { useWords } from '../words.tsx';

const useStyles = makeStyles({ text: { margin: 0, whiteSpace: 'pre-wrap' } });

export function MyQuestions() {
  const { t, day } = useWords();
  const title = t('tab.myQuestions');
  const list = usePages<Question>('/questions/mine', 'questions');
  return (
    <Section title={title} action={<AskInChat />}>
      <QuestionList
        list={list}
        label={title}
        empty={<Empty title={t('tab.myQuestionsNone')}>{t('tab.myQuestionsHint')}</Empty>}
        factsOf={(one) => [t(one.isDone ? 'tab.questionDone' : 'tab.questionWaits'), one.area, day(one.openedAt)]}
      />
    </Section>
  );
}

export function WaitingQuestions() {
  const { t, day } = useWords();
  const title = t('tab.waitingQuestions');
  const list = usePages<Question>('/questions/open', 'questions');
  return (
    <Section title={title}>
      <QuestionList
        list={list}
        label={title}
        empty={<Empty title={t('tab.waitingQuestionsNone')} />}
        hint={t('tab.waitingQuestionsHint')}
        factsOf={(one) => [one.area, one.askedBy, day(one.openedAt)]}
      />
    </Section>
  );
}

function QuestionList({
  list,
  label,
  empty,
  hint,
  factsOf,
}: {
  readonly list: ReturnType<typeof usePages<Question>>;
  readonly label: string;
  readonly empty: ReactNode;
  readonly hint?: string;
  readonly factsOf: (one: Question) => readonly (string | undefined)[];
}) {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <Shown loaded={list.loaded}>
      {({ items, hasMore }) =>
        items.length === 0 ? (
          empty
        ) : (
          <>
            {hint === undefined ? null : <Subtle>{hint}</Subtle>}
            <Rows label={label}>
              {items.map((one) => (
                <Row key={one.id}>
                  <p className={styles.text} lang={one.language}>
                    {one.text}
                  </p>
                  <Subtle>
                    {factsOf(one)
                      .filter((fact) => fact !== undefined)
                      .join(' · ')}
                  </Subtle>
                  {one.entryId === undefined ? null : (
                    <WayTo parts={['answers', one.entryId]}>{t('tab.seeAnswer')}</WayTo>
                  )}
                </Row>
              ))}
            </Rows>
            {hasMore ? <More onMore={list.more} isGrowing={list.isGrowing} /> : null}
          </>
        )
      }
    </Shown>
  );
}
