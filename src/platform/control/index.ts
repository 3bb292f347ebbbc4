export { type ControlCall, reachControl } from './client.ts';
export { checkRequest, type Control, type ControlHandlers, openControl } from './listener.ts';
