export const bot = {
  answeredInChat: 'I have answered you in our chat.',
  writeInChat:
    'This answer is for you only, so you get it in the chat with me. Open the chat and write the same there.',
  chatFailed: 'I could not send the answer to our chat just now. Open the chat and write the same there.',
  openChat: 'Open chat',
  openInTab: 'Open in the tab',
};
