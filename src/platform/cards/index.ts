export * from './elements.ts';
export { escapeTarget, markdownElements } from './markdown.ts';
export { chatAddress, createTabAddress, openInTab, type TabAddress } from './tab-link.ts';
export { escapeMarkdown, literal, shorten } from './text.ts';
export type { Card, CardAction, CardElement, TextBlock } from './types.ts';
