export { calendar } from '../../platform/i18n/en/calendar.ts';
export { cases } from '../../platform/i18n/en/cases.ts';
export { channel } from '../../platform/i18n/en/channel.ts';
export { insights } from '../../platform/i18n/en/insights.ts';
export { organisation } from '../../platform/i18n/en/organisation.ts';
export { sessions } from '../../platform/i18n/en/sessions.ts';
export { tab } from '../../platform/i18n/en/tab.ts';
