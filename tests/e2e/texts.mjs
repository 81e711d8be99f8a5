/** Every text of the bot that this test looks for, in one place. */

export const weekdays = ['sön', 'mån', 'tis', 'ons', 'tors', 'fre', 'lör'];

export const commands = {
  tie: (unit) => `koppla ${unit}`,
  week: 'veckostatus',
  mine: 'mina',
  help: 'hjälp',
};

export const buttons = {
  take: 'Jag tar den',
  takeOver: 'Jag tar över',
  answered: 'Besvarad',
  saveAnswered: 'Spara som besvarad',
  noAction: 'Ingen åtgärd',
  saveNoAction: 'Spara ingen åtgärd',
  undo: 'Ångra',
};

export const fields = {
  link: 'Länk till svaret',
  note: 'Anteckning',
  reason: 'Skäl',
};

export const says = {
  tied: /kopplad/i,
  due: (weekday) => `${weekday} 16.30`,
  why: (weekday, time) => new RegExp(`inkom ${weekday} ${time}`),
  takenBy: (name) => name,
  alreadyHandled: (name, time) => new RegExp(`redan hanterat av ${escaped(name)}.* kl ${time}`, 'i'),
  notResponsible: /inte ansvarig|får inte|inte behörig/i,
  answered: 'Besvarad',
  answeredInThread: /besvarad i tråden/i,
  noAction: 'Ingen åtgärd',
  missed: /svarsfristen (har gått ut|missades)|fristen (har gått ut|missades|passerad)/i,
  escalatedTo: (unit) => unit,
  noChannel: (unit) => new RegExp(`${escaped(unit)}[^]*(saknar|ingen) kanal|(saknar|ingen) kanal[^]*${escaped(unit)}`, 'i'),
  help: ['koppla', 'veckostatus', 'mina'],
};

/** How the journal's lines name what happened. */
export const journal = {
  received: 'received',
  carded: 'carded',
  acknowledged: 'acknowledged',
  resolved: 'resolved',
  undone: 'undone',
  missed: 'missed',
  escalated: 'escalated',
  refused: 'refused',
};

/**
 * Reads an account's figures out of the weekly status.
 * @param {string} said @param {string} account its name
 */
export function figures(said, account) {
  const from = said.indexOf(account);
  if (from < 0) return undefined;
  const part = said.slice(from + account.length);
  const figure = (word) => Number(new RegExp(`${word}\\D*(\\d+)`, 'i').exec(part)?.[1]);
  return { received: figure('inkomna'), inTime: figure('i tid'), missed: figure('missade'), open: figure('öppna') };
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
