// Named one by one, so that what nobody calls is left out of the file that is loaded.
export { app, authentication } from '@microsoft/teams-js';
