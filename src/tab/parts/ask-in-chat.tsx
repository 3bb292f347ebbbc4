import { Button } from '@fluentui/react-components';
import { useSession } from '../session.tsx';
import { useWords } from '../words.tsx';

/** The way to the chat, where questions are asked; nothing where there is no chat to go to. */
export function AskInChat() {
  const { t } = useWords();
  const { openChat } = useSession();
  if (!openChat) return null;
  return (
    <div>
      <Button onClick={openChat}>{t('tab.askInChat')}</Button>
    </div>
  );
}
