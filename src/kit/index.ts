export {
  type Action,
  action,
  type Actor,
  type Carried,
  type Counting,
  type Effect,
  type Outcome,
  perform,
} from './action.ts';
export { actorOf, type Cards, onCard, onMessage } from './chat-door.ts';
export { type Form, formCard, type FormChoice, type FormField, type FormToggle } from './form-card.ts';
export { type Answers, overHttp } from './http-door.ts';
export {
  type List,
  listCard,
  type ListPage,
  listPageSize,
  onPage,
  pageAt,
  pageIn,
  pagingActions,
} from './list-card.ts';
export { mustBeOf } from '../platform/bot/index.ts';
export { createNotify, type Notified, type Notify } from './notify.ts';
export { isHost, isKeeper, isLead, policy } from './policy.ts';
export { countIn, type DatedSpeech, type Speech, speechOf, type Words } from './speech.ts';
export { type Place, stateMachine, type Step } from './state-machine.ts';
export { mostShownAgain, textTooLong, typed, writtenForOthers } from './typed.ts';
export { kitTexts } from './texts/index.ts';
