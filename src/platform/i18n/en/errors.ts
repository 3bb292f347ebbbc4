export const errors = {
  card_not_yours: 'This card was made for somebody else, so I have not done anything. {instead}',
  card_outdated: 'This card is too old to use. Ask again and you will get a fresh one.',
  entry_not_found: 'That answer is no longer there. Ask again to see what has replaced it.',
  not_allowed: 'Only people with the role {role} can do this. Ask your project lead if you need it.',
  question_not_found: 'I cannot find that question any more. Ask it again, and I will look it up.',
  message_empty: 'I found no words in your message. Write your question in a few words.',
  message_too_vague: 'What is it about? Write your question with a few more words, such as “apply for leave”.',
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
  session_closed: 'The session has begun, is over or is cancelled, so this can no longer be done.',
  session_not_found: 'I cannot find that session. Write “next sessions” to see the coming ones.',
  text_too_long:
    'The text has {length} characters and there is room for {limit}. Nothing was sent, and your text is still where you wrote it. Shorten it, and try again.',
  api_unknown: 'There is nothing at this address. Go back to the start.',
  body_not_json: 'The request could not be read as JSON in UTF-8. Nothing was changed.',
  body_type_unknown:
    'The request must not be compressed, and anything except a file must be JSON (application/json). Nothing was changed.',
  call_failed:
    'Something went wrong on our side. What you typed is still here. Try again in a while. Ref. {reference}.',
  changed_meanwhile: 'Somebody else has changed this meanwhile. Look at the change, and save again.',
  file_too_large: 'The request is too large: the limit is {limit} MB. Split it, and try again.',
  file_unknown: 'The file must be CSV, XLSX or Markdown. Choose another file.',
  idempotency_key_missing: 'The call lacks an Idempotency-Key with a UUID. Nothing was created.',
  method_not_allowed: 'This address does not support that method.',
  precondition_missing: 'The call lacks an If-Match with the version that was changed. Nothing was saved.',
  request_invalid: 'Something is not valid. Correct the marked fields, and try again.',
  sign_in_needed: 'You are not signed in, or your sign-in has expired. Open Losen in Teams again.',
  sign_in_unavailable: 'Your sign-in could not be checked just now. Try again in a minute.',
  tab_not_set_up: 'The tab is not set up for sign-in yet. Ask your IT department to set TAB_CLIENT_ID.',
  too_many_streams: 'You have Losen open in {limit} places. Close one of them to get news at once here.',
  quota_creations:
    'You have sent in a lot in a short time, and all of it goes to several people. Wait {wait}, then send again. Nothing was sent now, and what you wrote is still where you wrote it.',
  quota_messages:
    'Many messages came in a short time, and I cannot keep up. I accept more in {wait}. What you wrote is still where you wrote it, so you can send it again then.',
  area_not_found: 'I cannot find that area any more. Write “areas” to see the existing ones.',
} as const;
