// A separate chunk, because only adding the tab to a channel needs it.
export { pages } from '@microsoft/teams-js';
