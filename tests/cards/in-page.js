// Runs in the browser, beside the official renderer (AdaptiveCards).

/** Draws cards below one another, each in an element with its name. */
function drawCards(cards, config) {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const escaped = document.createElement('p');
    escaped.textContent = text;
    result.outputHtml = escaped.outerHTML.replace(/&lt;at&gt;(.*?)&lt;\/at&gt;/g, '<span class="mention">$1</span>');
    result.didProcess = true;
  };
  return cards.flatMap(({ name, card }) => {
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(config);
    const context = new AdaptiveCards.SerializationContext();
    drawn.parse(card, context);
    const place = document.createElement('div');
    place.className = 'card';
    place.id = name;
    place.append(drawn.render());
    document.body.append(place);
    // The renderer matches "lang" with a pattern that remembers where it was (/…/g), so that it refuses every second one.
    return Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message)
      .filter((message) => !/^Invalid value "(sv|en)" for property "lang"\.$/.test(message))
      // What only Teams draws shows its fallback; that it has one is for the schema to say.
      .filter((message) => !message.startsWith('Unknown element type "Chart.'))
      .map((message) => `${name}: ${message}`);
  });
}

/** Opens a card's n-th drawer, a button that shows more; its title, or null when it has no more of them. */
function openDrawer(name, n) {
  const button = document.getElementById(name).querySelectorAll('.ac-pushButton.expandable')[n];
  button?.click();
  return button?.textContent ?? null;
}

/** What is wrong with how a card has come out. */
function faultsOf(name, checksContrast) {
  const card = document.getElementById(name);
  const seen = [...card.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const edge = card.getBoundingClientRect().right + 0.5;
  const words = (element) => element.textContent.trim().slice(0, 60);
  const faults = [];
  const ids = (list) => (list ?? '').split(/\s+/).map((id) => id && document.getElementById(id)?.textContent.trim()).filter(Boolean);
  for (const element of seen) {
    if (element.getBoundingClientRect().right > edge) faults.push(`does not fit the width: ${element.className} "${words(element)}"`);
    if (element.scrollWidth > element.clientWidth + 1 && /^(hidden|clip|auto|scroll)/.test(getComputedStyle(element).overflowX)) faults.push(`is cut off: "${words(element)}"`);
    if (element.matches('input, select, textarea') && !element.getAttribute('aria-label') && ids(element.getAttribute('aria-labelledby')).length === 0 && !element.labels?.length) {
      faults.push(`has no label: ${element.outerHTML.slice(0, 100)}`);
    }

    if (element.matches('img') && !element.alt) faults.push(`has no alternative text: ${element.src.slice(0, 60)}`);
  }

  for (const row of seen.filter((element) => element.matches('.ac-actionSet'))) {
    const titles = [...row.querySelectorAll('.ac-pushButton')].map(words);
    for (const title of titles.filter((each, i) => !each || titles.indexOf(each) !== i)) faults.push(`two buttons are called "${title}"`);
  }

  return [...faults, ...(checksContrast ? contrastFaults(seen) : [])];
}

/** Text against what is behind it, by WCAG 2.2, 1.4.3. */
function contrastFaults(elements) {
  return elements
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()))
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const behind = backgroundOf(element);
      const ratio = ratioOf(over(colorOf(style.color), behind), behind);
      return ratio >= 4.5 ? [] : [`has the contrast ${ratio.toFixed(2)}: "${element.textContent.trim().slice(0, 60)}"`];
    });
}

function backgroundOf(element) {
  const layers = [];
  for (let each = element; each; each = each.parentElement) layers.push(colorOf(getComputedStyle(each).backgroundColor));
  return layers.reduceRight((behind, layer) => over(layer, behind), [255, 255, 255, 1]);
}

function colorOf(text) {
  const [red, green, blue, alpha = 1] = text.match(/[\d.]+/g).map(Number);
  return [red, green, blue, alpha];
}

function over([red, green, blue, alpha], behind) {
  return [red, green, blue].map((value, i) => value * alpha + behind[i] * (1 - alpha)).concat(1);
}

function ratioOf(one, other) {
  const light = ([...rgb]) => rgb.slice(0, 3).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
