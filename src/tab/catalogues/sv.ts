export { calendar } from '../../platform/i18n/sv/calendar.ts';
export { cases } from '../../platform/i18n/sv/cases.ts';
export { channel } from '../../platform/i18n/sv/channel.ts';
export { insights } from '../../platform/i18n/sv/insights.ts';
export { organisation } from '../../platform/i18n/sv/organisation.ts';
export { sessions } from '../../platform/i18n/sv/sessions.ts';
export { tab } from '../../platform/i18n/sv/tab.ts';
