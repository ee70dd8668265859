import { Population } from '@kartlaggning/schema/rounds/county'
import type { Country } from './known-country.ts'
import { isInForce, nameOf, numbered } from './municipality-now.ts'
import type { Plan } from './plan.ts'

interface Count {
  /** On the last day of which year, or another day. */
  readonly countedOn: string
  readonly source: string
}

/** A change of more than this is asked about: a figure of another year's column, or with a digit too few. */
const UNLIKELY = 0.05

/**
 * How many live in each municipality, from a list such as Statistics Sweden gives: a code first in a line, with or without the name
 * after it, and one number last. Lines without a code of four digits are of counties, of the country or a heading.
 */
export function planPopulations(text: string, { countedOn, source }: Count, country: Country): Plan {
  const { counted, faults } = populationsIn(text)
  if (countedOn > country.today) faults.push(`${countedOn} has not been yet.`)
  for (const code of counted.keys())
    if (!country.find('municipality', code)) faults.push(`There is no municipality ${code}.`)
  const kept: string[] = []
  const unlikely: string[] = []
  const sums = { before: 0, after: 0 }
  for (const [code, population] of faults.length > 0 ? [] : counted) {
    const known = country.find('municipality_population', code, countedOn)
    const before = newestBefore(country, code, countedOn)
    sums.before += before ?? 0
    sums.after += population
    const said = `${nameOf(country, code)}: ${before === null ? 'nothing' : numbered(before)} → ${numbered(population)}`
    if (before !== null && Math.abs(population - before) / before > UNLIKELY) unlikely.push(said)
    if (known?.entered) kept.push(nameOf(country, code))
    else country.put('municipality_population', [code, countedOn], { population, source })
  }
  const missing = country
    .all('municipality')
    .map(({ key: [code = ''] }) => code)
    .filter((code) => isInForce(country, code) && !counted.has(code))
  return {
    what: `populations of ${countedOn}`,
    source,
    faults,
    said: [
      `${counted.size} ${counted.size === 1 ? 'municipality' : 'municipalities'}: ${numbered(sums.before)} → ${numbered(sums.after)} inhabitants.`,
      ...someOf(
        'Not in the list, and left as they are',
        missing.map((code) => nameOf(country, code)),
      ),
      ...someOf('Entered by their county for that day, and left as they are', kept),
      ...unlikely.map((it) => `Look at ${it}.`),
    ],
  }
}

const someOf = (what: string, names: readonly string[]) =>
  names.length === 0 ? [] : [`${what}: ${names.toSorted((a, b) => a.localeCompare(b, 'sv')).join(', ')}.`]

function newestBefore(country: Country, code: string, day: string): number | null {
  const [newest] = country
    .all('municipality_population')
    .filter(({ key }) => key[0] === code && (key[1] ?? '') <= day)
    .toSorted((a, b) => (b.key[1] ?? '').localeCompare(a.key[1] ?? ''))
  return newest ? Number(newest.said['population']) : null
}

function populationsIn(text: string) {
  const counted = new Map<string, number>()
  const faults: string[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [first = '', ...rest] = cellsOf(line)
    const code = /^(\d{4})(?!\d)/.exec(first)?.[1]
    // "2024;2025" is a heading of years, and "2025" a line below the list.
    if (code === undefined || rest.length === 0 || /^(19|20)\d\d$/.test(rest[0] ?? '')) continue
    const numbers = rest.map((cell) => cell.replace(/[\s\u00a0]/g, '')).filter((cell) => /^\d+$/.test(cell))
    const [population] = numbers.map(Number)
    if (numbers.length !== 1 || !population)
      faults.push(`Line ${at + 1}, ${first}: one number of inhabitants is expected, and there ${found(numbers)}.`)
    else if (!Population.safeParse(population).success)
      faults.push(`Line ${at + 1}, ${first}: ${numbered(population)} are more than live in a municipality.`)
    else if (counted.has(code) && counted.get(code) !== population)
      faults.push(`Line ${at + 1}: ${first} stands twice, with different numbers.`)
    else counted.set(code, population)
  }
  if (counted.size === 0 && faults.length === 0)
    faults.push('No line begins with the code of a municipality (0114 Upplands Väsby;50323).')
  return { counted, faults }
}

const found = (numbers: readonly string[]) => (numbers.length > 1 ? `are ${numbers.length}` : 'is none')

/** By semicolons, tabs or commas, with or without quotes. */
function cellsOf(line: string): string[] {
  const [separator = ','] = [';', '\t', ','].filter((it) => line.includes(it))
  return line
    .split(separator)
    .map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
    .filter(Boolean)
}
