/** Who can fix it: an administrator who may consent, the person, the owner of the app registration, or unknown. */
export type RefusalKind = 'consent' | 'cancelled' | 'disabled' | 'other';

/**
 * Known errors of Teams for a token request: the codes of getAuthToken, which it passes on as the message of an error,
 * and those of Entra inside them.
 * @see https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-troubleshooting
 * @see https://github.com/OfficeDev/microsoft-teams-library-js/issues/691 and 629
 * @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const kinds: Readonly<Record<string, RefusalKind>> = {
  resourcerequiresconsent: 'consent',
  consent_required: 'consent',
  aadsts65001: 'consent',
  aadsts90094: 'consent',
  cancelledbyuser: 'cancelled',
  // The browser blocked the window; the person can allow it.
  failedtoopenwindow: 'cancelled',
  access_denied: 'cancelled',
  aadsts65004: 'cancelled',
  resourcedisabled: 'disabled',
  invalid_resource: 'disabled',
  aadsts500011: 'disabled',
  aadsts500014: 'disabled',
  aadsts650057: 'disabled',
  aadsts7000112: 'disabled',
};

/** Teams refused a token for the person. */
export class SignInRefused extends Error {
  readonly kind: RefusalKind;
  /** A code for troubleshooting, without personal data. */
  readonly code: string;

  constructor(kind: RefusalKind, code: string) {
    super(code);
    this.name = 'SignInRefused';
    this.kind = kind;
    this.code = code;
  }
}

export function signInRefusal(fault: unknown): SignInRefused {
  const message = fault instanceof Error ? fault.message : typeof fault === 'string' ? fault : '';
  const code = /AADSTS\d{5,8}/.exec(message)?.[0] ?? /^\w{3,60}$/.exec(message.trim())?.[0] ?? 'unknown';
  return new SignInRefused(kinds[code.toLowerCase()] ?? 'other', code);
}
