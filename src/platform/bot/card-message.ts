import { type Activity, CardFactory } from 'botbuilder';
import type { Card } from '../cards/index.ts';

/** A message that is a card; its summary is what a notification says. */
export function cardMessage(content: Card): Partial<Activity> {
  return { type: 'message', attachments: [CardFactory.adaptiveCard(content)], summary: content.fallbackText };
}
