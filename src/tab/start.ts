import { isMissingFile, reloadOnce } from './start/reload.ts';
import { showStopped, showWaiting } from './start/page.ts';

// The only file that must arrive: it loads all others, so that it can report a missing one.
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
