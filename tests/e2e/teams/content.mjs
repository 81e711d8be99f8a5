/** All that a card shows, one line for each text. @param {any} content @returns {string} */
export function texts(content) {
  const found = [];
  walk(content, (node) => {
    for (const name of ['text', 'title', 'value', 'label', 'placeholder', 'fallbackText']) {
      if (typeof node[name] === 'string') found.push(node[name]);
    }
  });
  return found.join('\n');
}

/** The button with this title, also inside what another button shows. @param {any} content @param {string} title @param {string} type */
export function action(content, title, type = 'Action.Execute') {
  let found;
  walk(content, (node) => {
    if (node.type === type && node.title === title) found ??= node;
  });
  return found;
}

/** The data of the first button that has any. @param {any} content */
export function firstData(content) {
  let found;
  walk(content, (node) => {
    if (node.type === 'Action.Execute') found ??= node.data;
  });
  return found;
}

/** A text as one sees it: without marks that only turn or isolate, and with plain spaces. @param {string} text */
export function visible(text) {
  return text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}

/** Whether a text leaves what stands after it turned: a mark that opens and that nothing closes. @param {string} text */
export function turnsWhatFollows(text) {
  const open = [];
  for (const mark of text.match(/[\u202a-\u202e\u2066-\u2069]/g) ?? []) {
    if (mark === '\u202c') {
      if (open.at(-1) < '\u2066') open.pop();
    } else if (mark === '\u2069') {
      const isolate = open.findLastIndex((one) => one >= '\u2066');
      if (isolate >= 0) open.length = isolate;
    } else open.push(mark);
  }
  return open.length > 0;
}

/** @param {any} node @param {(node: any) => void} visit */
function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (!Array.isArray(node)) visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
