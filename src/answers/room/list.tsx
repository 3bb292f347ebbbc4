import { Badge, Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { AreaOptions } from '../../tab/parts/area-options.tsx';
import type { EntryRowDto } from '../dto.ts';
import { languages } from '../../tab/languages.ts';
import { More, Row, Rows, Subtle } from '../../tab/parts/rows.tsx';
import { AskInChat } from '../../tab/parts/ask-in-chat.tsx';
import { Empty, Shown } from '../../tab/parts/states.tsx';
import { go, hrefOf } from '../../tab/route.ts';
import { keepsAnswers, useSession } from '../../tab/session.tsx';
import { type Pages, usePages } from '../../tab/use-loaded.ts';
import { PageTitle } from '../../tab/parts/heads.tsx';
import { useWords } from '../../tab/words.tsx';
import { areaNameOf, capital, stateName, states } from './words.ts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  title: { flexGrow: 1 },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(12rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  search: { gridColumn: '1 / -1' },
  link: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { color: tokens.colorNeutralForeground2BrandHover },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'baseline' },
});

/** In characters; the server's limit. */
const searchLimit = 1000;

/** Debounce: long enough to type a word, short enough not to be noticed. */
const typingMs = 250;

type Filters = { readonly q: string; readonly area: string; readonly language: string; readonly state: string };

/** The filters are kept while an entry is open. */
let kept: Filters = { q: '', area: '', language: '', state: '' };

export function List() {
  const { t, nameOf, number } = useWords();
  const { me } = useSession();
  const styles = useStyles();
  const isKeeper = keepsAnswers(me);
  const [filters, setFilters] = useState(kept);
  const [asked, setAsked] = useState(kept);
  const set =
    (field: keyof Filters) =>
    (_: unknown, { value }: { readonly value: string }) =>
      setFilters((before) => ({ ...before, [field]: value }));
  useEffect(() => {
    kept = filters;
    if (filters.q.trim().length > searchLimit) return;
    if (filters.q === asked.q) return setAsked(filters);
    const timer = setTimeout(() => setAsked(filters), typingMs);
    return () => clearTimeout(timer);
  }, [filters, asked.q]);

  const isTooLong = filters.q.trim().length > searchLimit;

  return (
    <>
      <div className={styles.head}>
        <PageTitle>{t('tab.navAnswers')}</PageTitle>
        {isKeeper ? (
          <>
            <Button onClick={() => go('answers', 'import')}>{t('tab.importTitle')}</Button>
            <Button appearance="primary" onClick={() => go('answers', 'new')}>
              {t('tab.newEntry')}
            </Button>
          </>
        ) : null}
      </div>
      <form className={styles.filters} role="search" onSubmit={(event) => event.preventDefault()}>
        <Field
          label={t('tab.search')}
          className={styles.search}
          validationMessage={
            isTooLong
              ? t('tab.searchTooLong', { limit: number(searchLimit), length: number(filters.q.length) })
              : undefined
          }
        >
          <Input type="search" value={filters.q} onChange={set('q')} placeholder={t('tab.searchHint')} />
        </Field>
        <Field label={t('tab.area')}>
          <Select value={filters.area} onChange={set('area')}>
            <option value="">{t('tab.allAreas')}</option>
            <AreaOptions />
          </Select>
        </Field>
        <Field label={t('tab.language')}>
          <Select value={filters.language} onChange={set('language')}>
            <option value="">{t('tab.allLanguages')}</option>
            {languages.map((language) => (
              <option key={language} value={language}>
                {capital(nameOf(language), language)}
              </option>
            ))}
          </Select>
        </Field>
        {isKeeper ? (
          <Field label={t('tab.state')}>
            <Select value={filters.state} onChange={set('state')}>
              <option value="">{t('tab.allStates')}</option>
              {states.map((state) => (
                <option key={state} value={state}>
                  {capital(stateName(state, t), 'nb')}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
      </form>
      {isTooLong ? null : <Found key={JSON.stringify({ ...asked, q: '' })} asked={asked} />}
    </>
  );
}

function Found({ asked }: { readonly asked: Filters }) {
  const { t } = useWords();
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value.trim() !== ''));
  const list = usePages<EntryRowDto>(`/entries?${query.toString()}`, 'entries');
  const isFiltered = query.size > 0;
  return (
    <Shown loaded={list.loaded}>
      {(pages) => (
        <>
          <div role="status">
            <Subtle>
              {pages.items.length === 0
                ? t(isFiltered ? 'tab.none' : 'tab.emptyBank')
                : pages.hasMore
                  ? t('tab.foundMore', { count: pages.items.length })
                  : t('tab.found', { count: pages.items.length })}
            </Subtle>
          </div>
          {pages.items.length === 0 ? (
            <>
              <Empty title={t(isFiltered ? 'tab.none' : 'tab.emptyBank')}>
                {t(isFiltered ? 'tab.noneHint' : 'tab.emptyBankHint')}
              </Empty>
              <AskInChat />
            </>
          ) : (
            <EntryRows pages={pages} />
          )}
          {pages.hasMore ? <More onMore={list.more} isGrowing={list.isGrowing} /> : null}
        </>
      )}
    </Shown>
  );
}

function EntryRows({ pages }: { readonly pages: Pages<EntryRowDto> }) {
  const { t, language, nameOf } = useWords();
  const { me } = useSession();
  const styles = useStyles();
  return (
    <Rows label={t('tab.navAnswers')}>
      {pages.items.map((one) => (
        <Row key={one.id}>
          <div className={styles.row}>
            <a className={styles.link} href={hrefOf('answers', one.id)} lang={one.language}>
              {one.question}
            </a>
            {one.state === 'published' ? null : (
              <Badge appearance="outline" color="informative">
                {stateName(one.state, t)}
              </Badge>
            )}
          </div>
          <Subtle>
            {[
              areaNameOf(me.areas, one.area),
              ...(one.language === language ? [] : [t('tab.inLanguage', { language: nameOf(one.language) })]),
            ].join(' · ')}
          </Subtle>
        </Row>
      ))}
    </Rows>
  );
}
