export { calendar } from '../../platform/i18n/nb/calendar.ts';
export { cases } from '../../platform/i18n/nb/cases.ts';
export { channel } from '../../platform/i18n/nb/channel.ts';
export { insights } from '../../platform/i18n/nb/insights.ts';
export { organisation } from '../../platform/i18n/nb/organisation.ts';
export { sessions } from '../../platform/i18n/nb/sessions.ts';
export { tab } from '../../platform/i18n/nb/tab.ts';
