export { calendar } from '../../platform/i18n/nn/calendar.ts';
export { cases } from '../../platform/i18n/nn/cases.ts';
export { channel } from '../../platform/i18n/nn/channel.ts';
export { insights } from '../../platform/i18n/nn/insights.ts';
export { organisation } from '../../platform/i18n/nn/organisation.ts';
export { sessions } from '../../platform/i18n/nn/sessions.ts';
export { tab } from '../../platform/i18n/nn/tab.ts';
