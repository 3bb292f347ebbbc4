// Runs in the page: renders a card as a client does, and says what a client would stumble over.
/* global AdaptiveCards, markdownit, document */
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownit().render(text);
  result.didProcess = true;
};

function hostConfig(colours) {
  const colour = (value, subtle = value) => ({ default: value, subtle });
  const text = colour(colours.text);
  const foregroundColors = {
    default: colour(colours.text, colours.subtle),
    accent: colour(colours.accent),
    good: text,
    attention: text,
    warning: text,
    light: colour(colours.subtle),
    dark: text,
  };
  return new AdaptiveCards.HostConfig({
    fontFamily: 'Segoe UI, sans-serif',
    containerStyles: {
      default: { backgroundColor: colours.card, foregroundColors },
      emphasis: { backgroundColor: colours.emphasis, foregroundColors },
    },
    actions: { actionsOrientation: 'horizontal', maxActions: 6, buttonSpacing: 4, actionAlignment: 'left' },
    spacing: { small: 4, default: 8, medium: 12, large: 20, padding: 12 },
  });
}

globalThis.renderCard = function renderCard(json, colours) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = hostConfig(colours);
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  // The library keeps its pattern's position from one card to the next and would refuse every second language code.
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(json, context);
  const problems = [];
  for (let at = 0; at < context.eventCount; at += 1) problems.push(context.getEventAt(at).message);
  for (const event of card.validateProperties().validationEvents) problems.push(event.message);
  const host = document.getElementById('card');
  host.replaceChildren(card.render());
  for (const input of host.querySelectorAll('input,textarea,select')) {
    if (!input.labels?.length && !input.getAttribute('aria-label')) problems.push('an input without a label');
  }
  for (const button of host.querySelectorAll('button')) {
    if (!button.textContent.trim() && !button.getAttribute('aria-label')) problems.push('a button without a name');
  }
  return { problems, words: host.innerText, overflow: host.scrollWidth - host.clientWidth };
};
