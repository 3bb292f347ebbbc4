import { createHash } from 'node:crypto';
import { languageNames, languages, type Language, type MessageKey, translator } from '../platform/i18n/index.ts';
import { acceptedLanguage, type HttpRoute, pageHeaders } from '../platform/http/index.ts';

type PageName = 'accessibility' | 'privacy' | 'terms';

/** The parts of each page; all but the first have a heading. */
const parts: Readonly<Record<PageName, readonly string[]>> = {
  accessibility: ['Scope', 'Met', 'Lacking', 'Tell'],
  privacy: ['Who', 'Kept', 'Purpose', 'Seen', 'Rights'],
  terms: ['Offer', 'Is', 'Written', 'Program'],
};

/** The pages run no scripts and fetch nothing; the inline style is allowed by its hash. */
const style = `body{font:1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:2rem 1.5rem;color:#1b1b1b;background:#fff;overflow-wrap:anywhere}h1{font-size:1.8rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}a{color:#0b3a5b}nav ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;padding:0}@media (prefers-color-scheme:dark){body{color:#f3f3f3;background:#1b1b1b}a{color:#9cc9ec}}`;

const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

/**
 * The statements that the app's manifest and the tab link to, in the browser's language or the one in `?lang=`.
 * @see https://learn.microsoft.com/microsoftteams/platform/resources/schema/manifest-schema#developer
 */
export function pageRoutes(): readonly HttpRoute[] {
  return (Object.keys(parts) as PageName[]).map((name) => ({
    method: 'get',
    path: `/${name}`,
    handle: async (request) => {
      const wanted = languages.find((one) => one === request.query.get('lang'));
      const language = wanted ?? acceptedLanguage(request.headers['accept-language']) ?? 'en';
      const headers = {
        ...pageHeaders,
        'content-language': language,
        vary: 'accept-language',
        'content-security-policy': `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      };
      return { status: 200, body: htmlOf(name, language), headers };
    },
  }));
}

function htmlOf(name: PageName, language: Language): string {
  const t = translator(language);
  // The keys are built from the names of the parts, which the catalogues have for each page.
  const text = (key: string) => escapeHtml((t as (key: MessageKey) => string)(`pages.${key}` as MessageKey));
  const [first = '', ...rest] = parts[name];
  const title = text(`${name}Title`);
  const sections = rest.map((part) => `<h2>${text(`${name}${part}Title`)}</h2>\n<p>${text(`${name}${part}`)}</p>`);
  const others = languages
    .filter((one) => one !== language)
    .map((one) => `<li><a href="?lang=${one}" lang="${one}" hreflang="${one}">${languageNames[one]}</a></li>`);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text(`${name}${first}`)}</p>
${sections.join('\n')}
</main>
<nav aria-label="${text('otherLanguages')}">
<ul>
${others.join('\n')}
</ul>
</nav>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
