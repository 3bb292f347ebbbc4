import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { findHost, type Host, HostSilentError, isFramed } from './host.ts';
import { showStopped, showWaiting, tellStart } from './start/page.ts';
import { LastResort } from './start/stopped.tsx';

/** After this time without an answer from Teams the person is told; a later answer is still accepted. */
const silentMs = 20_000;

/** @throws errors that prevent the first page. */
export async function run(place: HTMLElement): Promise<void> {
  const host = await hostIn(place);
  if (!host) return;
  if (host.kind === 'teams') tellStart(host);
  // The content-security-policy allows only styles with the page's nonce.
  const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  createRoot(place).render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <LastResort>
        <App host={host} />
      </LastResort>
    </RendererProvider>,
  );
}

/** @returns undefined when Teams has refused; the page then says so. */
async function hostIn(place: HTMLElement): Promise<Host | undefined> {
  if (!isFramed()) return findHost();
  const waiting = showWaiting(place, 'waiting');
  const late = setTimeout(() => showStopped(place, { kind: 'host' }), silentMs);
  try {
    return await findHost();
  } catch (fault) {
    if (!(fault instanceof HostSilentError)) throw fault;
    showStopped(place, { kind: 'host' });
    return undefined;
  } finally {
    waiting.end();
    clearTimeout(late);
  }
}
