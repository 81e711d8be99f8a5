/** Every text of the bot that this test looks for, in one place. */

export const weekdays = ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'];
export const months = ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];

export const commands = {
  tie: (unit) => `koppla ${unit}`,
  week: 'veckostatus',
  mine: 'mina',
  help: 'hjälp',
  late: 'försenade',
  away: (from, to, substitute) => `frånvaro ${from}-${to} ersättare ${substitute}`,
  back: 'tillbaka',
  standIns: 'ersättare',
  crisisOn: 'krisläge på',
  crisisOnYes: 'krisläge på, ja',
  crisisOffYes: 'kris av ja',
};

export const buttons = {
  take: 'Jag tar den',
  takeOver: 'Jag tar över',
  answered: 'Besvarad',
  noAction: 'Ingen åtgärd',
  interim: 'Vi återkommer',
  handBack: 'Lämna tillbaka',
  undo: 'Ångra',
  look: 'Inget att åtgärda',
  lookAll: 'Inget att åtgärda på alla',
  category: 'Välj kategori',
  remove: 'Borttagen',
  crisisOn: 'Ja, slå på krisläget',
};

/** What the buttons show when they are opened. */
export const forms = {
  link: 'Länk till svaret (om du vill)',
  note: 'Anteckning (om du vill)',
  reasons: ['Inte en fråga', 'Redan besvarad på annat håll', 'Reklam eller skräp', 'Annat'],
  saveAnswered: 'Spara som besvarad',
  saveNoAction: 'Avsluta utan åtgärd',
  saveInterim: 'Spara besked',
  saveCategory: 'Spara kategori',
  saveRemoved: 'Spara som borttagen',
  which: 'Ett av dem, med det som kan göras',
  showChosen: 'Visa det valda',
};

export const says = {
  welcome: 'Hej! Jag bevakar frågor',
  notListed: 'Du finns inte i registret',
  tied: (unit) => `Klart. Kort för ${unit} kommer i den här kanalen.`,
  due: (date) => `Ska besvaras senast ${date} 16.30`,
  dueWas: (date) => `Skulle ha besvarats senast ${date} 16.30`,
  why: (received, due) => `inkom ${received} · ska besvaras senast ${due} 16.30`,
  taken: (name) => `Tagen av ${name}`,
  took: (name, time) => new RegExp(`${escaped(name)} tog ärendet kl ${time}\\.`),
  alreadyHandled: (name, time) => new RegExp(`^Redan hanterat av ${escaped(name)} kl ${time}\\.$`),
  refused: (account) => new RegExp(`^Du kan inte hantera det här ärendet\\..* ${escaped(account)} `),
  answeredBy: (name) => `Besvarad av ${name} kl `,
  answeredInThread: 'Besvarad i tråden',
  noActionBy: (name) => `Ingen åtgärd, enligt ${name} kl `,
  tooLateToUndo: 'Det är för sent att ångra. Inget har ändrats.',
  missed: (unit) => new RegExp(`Fristen gick ut .+ Ärendet gick då till ${escaped(unit)}\\.`),
  rerouted: (unit) => `Kortet hör till ${unit}, som inte har någon kopplad kanal.`,
  help: ['koppla', 'veckostatus', 'mina'],
  nobodyHasTaken: 'Ingen har tagit frågan än',
  interimBy: (name) => new RegExp(`${escaped(name)} lämnade besked kl .+ om att ni återkommer`),
  foundLate: /Frågan hittades kl .+, när svarstiden redan hade gått ut/,
  looksLeft: (left, all) => `${left} av ${all} kvar`,
  lookBy: (date) => `Ska vara sett senast ${date} 16.30`,
  looked: (name) => `Sett av ${name}`,
  allLooked: (name) => `Alla konton är sedda, det sista av ${name}`,
  mineTaken: 'Du har tagit',
  away: 'Klart. Du är borta',
  standsIn: (absent, substitute) => new RegExp(`${escaped(absent)} är borta till och med .+, ${escaped(substitute)} ersätter\\.`),
  dueAt: (date, time) => `Ska besvaras senast ${date} ${time}`,
  workingHours: (count) => `${count} arbetstimmar`,
  already: /Redan hanterat/,
  flagged: (account) => `Flaggad kommentar på ${account}`,
  savedAsEvidence: 'Sparat som bevis',
  categoryBy: (category, name) => `Kategori: ${category}, enligt ${name}`,
  removedBy: (name) => `Borttagen på sidan, enligt ${name}`,
  crisis: 'Krisläge',
  crisisIsOn: 'Krisläget är på för hela kommunen',
  crisisIsOff: 'Krisläget är av för hela kommunen',
  holiday: 'Kristi himmelsfärdsdag',
  botRemoved: 'försvann när boten togs bort',
  lateSummary: (count) => `${count} frågor hittades för sent`,
};

/** How the journal's lines tell what happened. */
export const journal = {
  received: / kom in \(/,
  carded: (unit) => new RegExp(` kort till ${escaped(unit)}$`),
  acknowledged: (person) => new RegExp(` ${escaped(person.name)} tog ärendet .*${person.objectId}`),
  handedBack: (person) => new RegExp(` ${escaped(person.name)} lämnade tillbaka ärendet .*${person.objectId}`),
  answeredInThread: / besvarad i tråden/,
  undone: / ångrade/,
  removed: / borttagen på sidan/,
  missed: / fristen gick ut/,
  escalated: (unit) => new RegExp(` gick till ${escaped(unit)}$`),
  interim: (person) => new RegExp(` ${escaped(person.name)} lämnade besked om att ni återkommer, .*${person.objectId}`),
  refused: (person) => new RegExp(` ${escaped(person.name)} nekades: .*${person.objectId}`),
};

/**
 * Reads an account's figures out of the weekly status.
 * @param {string} said @param {string} account its name
 */
export function figures(said, account) {
  const lines = said.split('\n');
  const at = lines.indexOf(account);
  if (at < 0) return undefined;
  const [first, second] = lines.slice(at + 1);
  const figure = (line, word) => Number(new RegExp(`${word} (\\d+)`, 'i').exec(line ?? '')?.[1] ?? 0);
  const standing = /^(öppna|försenade|eskalerade) \d/i.test(second ?? '') ? second : '';
  return {
    received: figure(first, 'inkomna'), inTimePercent: figure(first, 'i tid'),
    open: figure(standing, 'öppna'), late: figure(standing, 'försenade'), escalated: figure(standing, 'eskalerade'),
  };
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
