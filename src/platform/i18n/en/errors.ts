export const errors = {
  card_outdated: 'This card is too old to use. Ask again and you will get a fresh one.',
  entry_not_found: 'That answer is no longer there. Ask again to see what has replaced it.',
  not_allowed: 'Only people with the role {role} can do this. Ask your project lead if you need it.',
  question_not_found: 'I cannot find that question any more. Ask it again, and I will look it up.',
  message_empty: 'I found no words in your message. Write your question in a few words.',
  tenant_not_served: 'Losen is not set up for your organisation. Ask your IT department to contact the project.',
  database_busy: 'I could not save just now, so nothing was changed. Try again in a minute.',
  internal: 'Something went wrong on our side. Try again in a while. Your text is still in the chat. Ref. {reference}.',
  not_administrator:
    'The administrator is the person named in the settings of Losen. Ask your IT department to change that, or an administrator to give you the role.',
  person_unknown: 'I do not know {name}. Mention the person with @ in a channel, or write the full name.',
  person_ambiguous: 'Several people are called {name}. Mention the person with @ in a channel, or write the user name.',
  status_not_found:
    'I cannot find this weekly status any longer. Write “weekly status” to see the channels that have one.',
  case_not_found: 'I cannot find that case. Write “my cases” to see yours.',
  session_not_found: 'I cannot find that session. Write “next sessions” to see those to come.',
  text_too_long:
    'The text has {length} characters and there is room for {limit}. Nothing was sent, and your text stands where you wrote it. Shorten it, and try again.',
} as const;
