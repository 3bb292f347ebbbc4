import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { guardLeaving } from '../route.ts';
import { useWords } from '../words.tsx';

export type Unsaved = {
  /** Continues to the link that the person followed; defined while the question about unsaved changes is open. */
  readonly leaving: (() => void) | undefined;
  stay(): void;
  /** Stops asking. */
  forget(): void;
};

/** Asks before following a link or closing the page would lose unsaved changes. */
export function useUnsaved(isChanged: boolean): Unsaved {
  const [leaving, setLeaving] = useState<() => void>();
  const isForgotten = useRef(false);
  const asks = useRef(isChanged);
  asks.current = isChanged && !isForgotten.current;
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (asks.current) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    const free = guardLeaving(() => {
      if (!asks.current) return true;
      const wanted = location.hash;
      setLeaving(() => () => void (location.hash = wanted));
      return false;
    });
    return () => {
      removeEventListener('beforeunload', ask);
      free();
    };
  }, []);
  const forget = () => {
    isForgotten.current = true;
    asks.current = false;
  };
  return { leaving, stay: () => setLeaving(undefined), forget };
}

export function Unsaved({ unsaved }: { readonly unsaved: Unsaved }) {
  const { t } = useWords();
  const { leaving } = unsaved;
  const stay = useRef<HTMLButtonElement>(null);
  const asked = useRef<Element>(null);
  useEffect(() => {
    if (!leaving) return;
    // The question is at the end of the form, which may be far from the link: the focus moves there.
    asked.current = document.activeElement;
    stay.current?.focus();
  }, [leaving]);
  if (!leaving) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{t('tab.unsaved')}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => (unsaved.forget(), leaving())}>{t('tab.leave')}</Button>
        <Button
          ref={stay}
          onClick={() => {
            unsaved.stay();
            if (asked.current instanceof HTMLElement) asked.current.focus();
          }}
        >
          {t('tab.stay')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
