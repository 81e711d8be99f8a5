// Compares tests/data/holidays.json, which a Domain test proves equal to the computed public holidays, with date-holidays (SE), and says where they differ and why.
// Exit 0: every difference has a reason, 1: one has none.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const from = 1990
const to = 2100
const require = createRequire(import.meta.url)
const Holidays = require('date-holidays')
const computed = JSON.parse(await readFile(new URL('../../data/holidays.json', import.meta.url), 'utf8'))

// Each tells which dates it explains, and must explain at least one, or it has grown old.
const reasons = [
  {
    why: 'annandag pingst was a public holiday until 2004 (removed by SFS 2004:1320); date-holidays has it as an observance in every year',
    explains: (side, date, name) => side === 'only computed' && name === 'annandag pingst' && date < '2005'
  }
].map(reason => ({ ...reason, dates: [] }))

const lines = []
let compared = 0
for (let year = from; year <= to; year++) {
  const theirs = public_(year)
  const ours = new Map(Object.entries(computed[year] ?? {}).map(([day, name]) => [`${year}-${day}`, name]))
  for (const date of [...new Set([...ours.keys(), ...theirs.keys()])].sort()) {
    compared++
    if (!theirs.has(date)) differs('only computed', date, ours.get(date))
    else if (!ours.has(date)) differs('only date-holidays', date, [...theirs.get(date)].join(', '))
    else if (!theirs.get(date).has(ours.get(date))) differs('other name', date, `${ours.get(date)} / ${[...theirs.get(date)].join(', ')}`)
  }
}

console.log(`date-holidays ${require('date-holidays/package.json').version} (SE), ${from}–${to}: ${compared} dates compared`)
for (const { why, dates } of reasons) {
  console.log(`${dates.length} differ: ${why}`)
  if (dates.length > 0) console.log(`  ${dates.join(' ')}`)
  else lines.push(`the reason explains nothing any more: ${why}`)
}

for (const line of lines) console.error(line)
console.log(lines.length === 0 ? 'no difference without a reason' : `${lines.length} without a reason`)
process.exitCode = lines.length === 0 ? 0 : 1

/** The public holidays of a year, by date; two can fall on one. */
function public_ (year) {
  const byDate = new Map()
  for (const { date, name, type } of new Holidays('SE').getHolidays(year)) {
    if (type !== 'public') continue
    const day = date.slice(0, 10)
    byDate.set(day, (byDate.get(day) ?? new Set()).add(name))
  }

  return byDate
}

function differs (side, date, name) {
  const reason = reasons.find(each => each.explains(side, date, name))
  if (reason) reason.dates.push(date)
  else lines.push(`${date} ${side}: ${name}`)
}
