import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hrefOf } from '../route.ts';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  back: { color: tokens.colorBrandForegroundLink, ':hover': { color: tokens.colorBrandForegroundLinkHover } },
});

/** The one heading of a page. */
export function PageTitle({ lang, children }: { readonly lang?: string | undefined; readonly children: ReactNode }) {
  return (
    <h1 className={useStyles().title} lang={lang}>
      {children}
    </h1>
  );
}

/** A way to another room, in the words of `children`. */
export function WayTo({ parts, children }: { readonly parts: readonly string[]; readonly children: ReactNode }) {
  return (
    <div>
      <a className={useStyles().back} href={hrefOf(...parts)}>
        {children}
      </a>
    </div>
  );
}
