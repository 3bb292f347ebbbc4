// Apart from the rest, since only adding the tab to a channel needs it.
export { pages } from '@microsoft/teams-js';
