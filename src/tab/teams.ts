// Imported by name, so that unused functions are left out of the bundle.
export { app, authentication } from '@microsoft/teams-js';
