import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
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

const product = 'Losen';

/** The main heading of a page, which also sets the document title. */
export function PageTitle({ lang, children }: { readonly lang?: string | undefined; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Browsers, their history and screen readers identify a page by its title.
    const words = heading.current?.textContent ?? '';
    document.title = words === '' ? product : `${words} – ${product}`;
  }, [children]);
  return (
    <h1 className={useStyles().title} lang={lang} ref={heading}>
      {children}
    </h1>
  );
}

/** A link to another room, with `children` as its text. */
export function WayTo({ parts, children }: { readonly parts: readonly string[]; readonly children: ReactNode }) {
  return (
    <div>
      <a className={useStyles().back} href={hrefOf(...parts)}>
        {children}
      </a>
    </div>
  );
}
