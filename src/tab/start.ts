import { isMissingFile, reloadOnce } from './start/reload.ts';
import { showStopped, showWaiting } from './start/page.ts';

// The one file that has to arrive: it asks for all others, so whatever does not come can be told.
const place = document.getElementById('root');
if (place) void start(place);

async function start(place: HTMLElement): Promise<void> {
  addEventListener('vite:preloadError', () => void reloadOnce());
  const waiting = showWaiting(place, 'starting');
  try {
    const { run } = await import('./main.tsx').finally(waiting.end);
    await run(place);
  } catch (fault) {
    showStopped(place, { kind: isMissingFile(fault) ? 'file' : 'fault' });
  }
}
