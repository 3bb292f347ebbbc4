export const signIn = {
  button: 'Sign in',
  phrase: 'sign in',
  text: 'Sign in once, and I can post the weekly status in your name. Microsoft keeps the sign-in; I store no password and no key.',
  signedIn: 'You are signed in. What you ask me to post is posted in your name.',
  already: 'You are signed in already.',
  signOut: 'Sign out',
  signedOut: 'You are signed out. From now on I post in my own name.',
  codeWrong: 'That code is not valid, or it has been used. Write “sign in” to get a new one.',
  notNeeded: 'You do not need to sign in: this is trial mode, on this machine only. I post the weekly status myself.',
  notPossible:
    'Signing in is not set up here. I post the weekly status myself. The people who run Losen can set GRAPH_OAUTH_CONNECTION.',
  onlyPersonal: 'Sign in in the personal chat with me.',
  openChat: 'Open our chat',
} as const;
