import { makeStyles, tokens } from '@fluentui/react-components';
import MarkdownIt from 'markdown-it';
import { useMemo } from 'react';

// HTML in an answer is shown as typed, images are not fetched, and links open web pages only.
const markdown = new MarkdownIt({ html: false, linkify: true, typographer: false }).disable('image');
const openLink = markdown.renderer.rules.link_open;
markdown.renderer.rules.link_open = (tokensOf, at, options, env, self) => {
  tokensOf[at]?.attrSet('target', '_blank');
  tokensOf[at]?.attrSet('rel', 'noreferrer noopener');
  return openLink ? openLink(tokensOf, at, options, env, self) : self.renderToken(tokensOf, at, options);
};
// Its headings are one level below those of the page.
for (const rule of ['heading_open', 'heading_close'] as const)
  markdown.renderer.rules[rule] = (tokensOf, at, options, _env, self) => {
    const token = tokensOf[at];
    if (token) token.tag = 'h4';
    return self.renderToken(tokensOf, at, options);
  };
// The alignment of a column would be a style attribute, which the content-security-policy blocks.
for (const rule of ['th_open', 'td_open'] as const)
  markdown.renderer.rules[rule] = (tokensOf, at, options, _env, self) => {
    const token = tokensOf[at];
    if (token) token.attrs = null;
    return self.renderToken(tokensOf, at, options);
  };

const useStyles = makeStyles({
  text: {
    overflowWrap: 'anywhere',
    maxWidth: '80ch',
    '& > :first-child': { marginTop: 0 },
    '& > :last-child': { marginBottom: 0 },
    '& a': { color: tokens.colorBrandForegroundLink },
    '& table': { display: 'block', overflowX: 'auto', borderCollapse: 'collapse' },
    '& th, & td': {
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      padding: tokens.spacingHorizontalXS,
      textAlign: 'start',
    },
    '& pre': { overflowX: 'auto' },
  },
});

/** Renders an answer's Markdown. */
export function Markdown({ text, lang }: { readonly text: string; readonly lang: string }) {
  const html = useMemo(() => markdown.render(text), [text]);
  return <div className={useStyles().text} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
