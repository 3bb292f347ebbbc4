export { calendar } from '../../platform/i18n/da/calendar.ts';
export { cases } from '../../platform/i18n/da/cases.ts';
export { channel } from '../../platform/i18n/da/channel.ts';
export { insights } from '../../platform/i18n/da/insights.ts';
export { organisation } from '../../platform/i18n/da/organisation.ts';
export { sessions } from '../../platform/i18n/da/sessions.ts';
export { tab } from '../../platform/i18n/da/tab.ts';
