export const bot = {
  answeredInChat: 'I have answered you in our chat.',
  writeInChat:
    'This answer is for you only, so you get it in the chat with me. Open the chat and write the same there.',
  chatFailed: 'I could not send the answer to our chat just now. Open the chat and write the same there.',
  openChat: 'Open chat',
  openInTab: 'Open in the tab',
  nothingOffered: 'I am not waiting for an answer just now. Write what you would like to know, and I will help.',
  leftAlone: 'All right, we will leave it.',
  noSuchChoice: 'I do not have that choice. Press one of them, or write its number.',
  partsLeft: 'I have not answered this yet: “{part}”. Send it as a message of its own.',
  masked:
    'Your message seemed to contain {kinds}. I have neither stored it nor passed it on. Consider deleting it from the chat too.',
  identityNumber: 'a national identity number',
  bankCard: 'a card number',
  password: 'a password',
} as const;
