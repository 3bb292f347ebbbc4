import { type Activity, CardFactory } from 'botbuilder';
import type { Card } from '../cards/index.ts';

/** A message with a card; its summary is the notification text. */
export function cardMessage(content: Card): Partial<Activity> {
  return { type: 'message', attachments: [CardFactory.adaptiveCard(content)], summary: content.fallbackText };
}
