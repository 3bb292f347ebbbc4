export { CommandFailedError, type ControlCall, reachControl } from './client.ts';
export { type Control, type ControlHandlers, openControl } from './listener.ts';
