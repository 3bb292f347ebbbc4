import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { findHost } from './host.ts';

// The content-security-policy lets in styles that carry the page's own word only.
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });

const place = document.getElementById('root');
if (place) {
  const host = await findHost();
  createRoot(place).render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App host={host} />
    </RendererProvider>,
  );
}
