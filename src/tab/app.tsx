import {
  FluentProvider,
  makeStaticStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { Me } from '../organisation/dto.ts';
import { type Api, CallError, createApi } from './api.ts';
import { heardNow } from './clock.ts';
import { listenToChanges } from './events.ts';
import type { Host, ThemeName } from './host.ts';
import { proofOf, trial } from './proof.ts';
import { type Session, SessionProvider } from './session.tsx';
import { Shell } from './shell.tsx';
import { setColorScheme } from './start/color-scheme.ts';
import { remember } from './start/remembered.ts';
import { Starting, Stopped } from './start/stopped.tsx';
import { NotStarted, Outside, TrialChooser } from './welcome.tsx';
import { firstLanguage, loadWords, type Words, WordsProvider } from './words.tsx';

const AddToChannel = lazy(() => import('../status/room/setup.tsx'));

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

const usePageStyles = makeStaticStyles({
  'html, body, #root': { height: '100%', margin: 0 },
  '.fui-FluentProvider': { minHeight: '100%' },
});

type State =
  | { readonly kind: 'starting' }
  /** Not even the texts could be loaded. */
  | { readonly kind: 'stopped'; readonly fault: unknown }
  | { readonly kind: 'failed'; readonly words: Words; readonly fault: unknown }
  | { readonly kind: 'outside'; readonly words: Words }
  | { readonly kind: 'choosing'; readonly words: Words; readonly api: Api }
  | { readonly kind: 'here'; readonly words: Words; readonly session: Session };

/** Determines the person and the language, and then shows the rooms. */
export function App({ host }: { readonly host: Host }) {
  usePageStyles();
  const [theme, setTheme] = useState<ThemeName>(host.theme);
  const [round, setRound] = useState(0);
  const [state, setState] = useState<State>({ kind: 'starting' });

  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => setColorScheme(theme), [theme]);
  const language = 'words' in state ? state.words.language : undefined;
  useEffect(() => {
    if (language === undefined) return;
    document.documentElement.lang = language;
    if (host.kind === 'teams') remember({ language, theme });
  }, [host, language, theme]);
  useEffect(() => {
    let isOver = false;
    let session: Session | undefined;
    const show = (begun: State) => {
      if (begun.kind === 'here') session = begun.session;
      if (isOver) return session?.changes.stop();
      setState(begun);
      host.ready();
    };
    begin(host).then(show, (fault: unknown) => show({ kind: 'stopped', fault }));
    return () => {
      isOver = true;
      session?.changes.stop();
    };
  }, [host, round]);

  const restart = () => {
    setState({ kind: 'starting' });
    setRound((one) => one + 1);
  };
  return <FluentProvider theme={themes[theme]}>{shown(state, host, restart)}</FluentProvider>;
}

function shown(state: State, host: Host, restart: () => void): ReactNode {
  if (state.kind === 'starting') return <Starting />;
  if (state.kind === 'stopped') return <Stopped fault={state.fault} again={restart} />;
  return (
    <WordsProvider value={state.words}>
      {state.kind === 'failed' ? <NotStarted fault={state.fault} again={restart} /> : null}
      {state.kind === 'outside' ? <Outside /> : null}
      {state.kind === 'choosing' ? <TrialChooser api={state.api} onChosen={restart} /> : null}
      {state.kind === 'here' ? (
        <SessionProvider value={state.session}>
          {host.configure ? (
            <Suspense fallback={null}>
              <AddToChannel configure={host.configure} />
            </Suspense>
          ) : (
            <Shell host={host} onLeave={restart} />
          )}
        </SessionProvider>
      ) : null}
    </WordsProvider>
  );
}

/** Until the server has sent the time and the time zone. */
const somewhere = () => ({ timeZone: 'Europe/Oslo', now: new Date().toISOString() });

async function begin(host: Host): Promise<State> {
  let words = await loadWords(firstLanguage(host.locales), somewhere());
  const api = createApi(proofOf(host), () => words.language);
  try {
    // A person who has not been chosen yet need not get a refusal first.
    if (host.kind === 'browser' && trial.personId() === undefined) return await outside(words, api);
    const me = await api.get<Me>('/me');
    heardNow(me.now);
    const asked = words.language;
    words = await loadWords(me.chosenLanguage ?? asked, { timeZone: me.rollout.timeZone, now: me.now });
    // Names depend on the language, so they are fetched in the chosen one.
    const own = words.language === asked ? me : await api.get<Me>('/me');
    return {
      kind: 'here',
      words,
      session: { me: own, api, changes: listenToChanges(api), openChat: wayToChat(host, own) },
    };
  } catch (fault) {
    const isUnknown = fault instanceof CallError && fault.problem?.status === 401;
    if (!isUnknown || host.kind === 'teams') return { kind: 'failed', words, fault };
    trial.leave();
    return outside(words, api).catch((other: unknown) => ({ kind: 'failed', words, fault: other }));
  }
}

function wayToChat(host: Host, { chat }: Me): (() => void) | undefined {
  return host.kind === 'teams' && chat !== undefined ? () => host.openLink(chat) : undefined;
}

/** In trial mode the user chooses a person; otherwise the tab works only inside Teams. */
async function outside(words: Words, api: Api): Promise<State> {
  try {
    await api.get('/trial/people');
    return { kind: 'choosing', words, api };
  } catch (fault) {
    if (fault instanceof CallError && fault.problem?.status === 404) return { kind: 'outside', words };
    throw fault;
  }
}
