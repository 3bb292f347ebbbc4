import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../words.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  subtle: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A list of items, each in its own box. */
export function Rows({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  // Safari does not announce a list without bullets as a list, unless it has the role.
  return (
    <ul className={useStyles().list} role="list" aria-label={label}>
      {children}
    </ul>
  );
}

export function Row({ children }: { readonly children: ReactNode }) {
  return <li className={useStyles().row}>{children}</li>;
}

/** A line of secondary text, under or over an item. */
export function Subtle({ children }: { readonly children: ReactNode }) {
  return <p className={useStyles().subtle}>{children}</p>;
}

export function More({ onMore, isGrowing }: { readonly onMore: () => void; readonly isGrowing: boolean }) {
  const { t } = useWords();
  return (
    <div>
      <Button onClick={onMore} disabledFocusable={isGrowing}>
        {isGrowing ? t('tab.loading') : t('cases.more')}
      </Button>
    </div>
  );
}
