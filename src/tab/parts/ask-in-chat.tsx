import { Button } from '@fluentui/react-components';
import { useSession } from '../session.tsx';
import { useWords } from '../words.tsx';

/** A link to the chat, where questions are asked; empty without a chat. */
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
