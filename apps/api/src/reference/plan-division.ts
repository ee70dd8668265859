import { addDays } from '@kartlaggning/schema/rounds/quiet-days'
import type { DivisionChange, DivisionFile } from './division-file.ts'
import type { Country } from './known-country.ts'
import { isInForce, nameInForce, nameOf } from './municipality-now.ts'
import type { Plan } from './plan.ts'

interface Since {
  readonly from: string
  readonly source: string
}

/** Lays a change of the division on the country, one of its parts after the other: each sees what those before it did. */
export function planDivision({ from, source, changes }: DivisionFile, country: Country): Plan {
  const faults: string[] = []
  if (from > country.today)
    faults.push(`${from} has not been yet: what is called what today stands everywhere, so take it in on the day.`)
  const said = changes.flatMap((change, at) => {
    const fault = faultIn(change, from, country)
    if (fault) faults.push(`Change ${at + 1}: ${fault}`)
    if (faults.length > 0) return []
    return carryOut(change, { from, source }, country)
  })
  const kinds = [...new Set(changes.map(({ kind }) => kind))].join(', ')
  return { what: `division from ${from}: ${kinds}`, source, faults, said }
}

function faultIn(change: DivisionChange, from: string, country: Country): string | undefined {
  const unknown = (...codes: readonly string[]) => {
    const code = codes.find((it) => !isInForce(country, it))
    if (code === undefined) return undefined
    const was = country.find('municipality', code)
    return was ? `${nameOf(country, code)} is a municipality no longer.` : `There is no municipality ${code}.`
  }
  const tooEarly = (...codes: readonly string[]) => {
    const code = codes.find((it) => (nameInForce(country, it)?.key[1] ?? '') >= from)
    return (
      code &&
      `${nameOf(country, code)} has been as it is since ${nameInForce(country, code)?.key[1]}: ${from} is no later.`
    )
  }
  const notNew = (code: string, county: string) => {
    if (country.find('municipality', code)) return `${nameOf(country, code)} has had that code already.`
    if (!country.counties.has(county)) return `There is no county ${county}.`
    return code.startsWith(county) ? undefined : `${code} is no code of the county ${county}.`
  }
  switch (change.kind) {
    case 'renamed':
      return unknown(change.code) ?? tooEarly(change.code)
    case 'moved':
      return unknown(change.code) ?? tooEarly(change.code) ?? notNew(change.newCode, change.county)
    case 'merged':
      if (endedBy(change).length === 0) return `${change.into} alone is merged with nothing.`
      return unknown(...change.codes, change.into) ?? tooEarly(...endedBy(change))
    case 'new':
      return notNew(change.code, change.county)
    case 'border':
    case 'no-border': {
      const [one, other] = change.between
      if (one === other) return `${one} has no border to itself.`
      const isThere = openBorders(country, one).some(({ key }) => key[1] === other)
      if (isThere === (change.kind === 'border'))
        return `Between ${one} and ${other} there is ${isThere ? 'a border already' : 'no border'}.`
      return unknown(one, other)
    }
  }
}

type Merger = DivisionChange & { readonly kind: 'merged' }

const endedBy = ({ codes, into }: Merger) => [...new Set(codes)].filter((code) => code !== into)

function carryOut(change: DivisionChange, since: Since, country: Country): string[] {
  switch (change.kind) {
    case 'renamed': {
      const was = officialNameOf(country, change.code)
      endName(country, change.code, since)
      beginName(country, change, since)
      country.put('municipality', [change.code], { ...municipality(country, change.code), ...called(change) })
      return [`${change.code}: ${was} → ${change.officialName}.`]
    }
    case 'moved': {
      const { code, newCode, county } = change
      const row = municipality(country, code)
      country.put('municipality', [newCode], { ...row, county_code: county })
      const name = { code: newCode, name: String(row['name']), officialName: String(row['official_name']) }
      beginName(country, name, since)
      const [population] = country
        .all('municipality_population')
        .filter(({ key }) => key[0] === code)
        .toSorted((a, b) => (b.key[1] ?? '').localeCompare(a.key[1] ?? ''))
      if (population) country.put('municipality_population', [newCode, population.key[1] ?? ''], population.said)
      const borders = endMunicipality(country, code, newCode, since)
      return [
        `${nameOf(country, code)} → ${newCode}, in the county ${county}, with ${borders} borders and the newest number of inhabitants.`,
        `Which police area ${newCode} lies in, and of which kind it is, its county enters on its page of facts.`,
      ]
    }
    case 'merged': {
      const ended = endedBy(change)
      for (const code of ended) endMunicipality(country, code, change.into, since)
      const into = nameOf(country, change.into)
      return [
        `${ended.map((code) => nameOf(country, code)).join(' and ')} → ${into}, with ${openBorders(country, change.into).length} borders.`,
        `How many live in ${into} stays as it was until the next list of populations.`,
      ]
    }
    case 'new': {
      const middle = { north: null, east: null }
      country.put('municipality', [change.code], { ...called(change), county_code: change.county, ...middle })
      beginName(country, change, since)
      return [`${change.code}: ${change.officialName} is new, in the county ${change.county}.`]
    }
    case 'border':
      beginBorder(country, change.between, since)
      return [`A border between ${change.between.map((code) => nameOf(country, code)).join(' and ')}.`]
    case 'no-border':
      endBorder(country, change.between, since)
      return [`No border between ${change.between.map((code) => nameOf(country, code)).join(' and ')}.`]
  }
}

interface Name {
  readonly code: string
  readonly name: string
  readonly officialName: string
}

const called = ({ name, officialName }: Name) => ({ name, official_name: officialName })

const municipality = (country: Country, code: string) => country.find('municipality', code)?.said ?? {}

const officialNameOf = (country: Country, code: string) => String(municipality(country, code)['official_name'])

const beginName = (country: Country, name: Name, { from, source }: Since) =>
  country.put('municipality_name', [name.code, from], { valid_to: null, ...called(name), source })

function endName(country: Country, code: string, { from }: Since) {
  const name = nameInForce(country, code)
  if (name) country.put('municipality_name', name.key, { ...name.said, valid_to: dayBefore(from) })
}

/** Its borders become those of what it became, but for the one between the two. Says how many they were. */
function endMunicipality(country: Country, code: string, into: string, since: Since): number {
  endName(country, code, since)
  const borders = openBorders(country, code)
  for (const { key } of borders) {
    const other = key[1] ?? ''
    endBorder(country, [code, other], since)
    const isThere = openBorders(country, into).some((it) => it.key[1] === other)
    if (other !== into && !isThere) beginBorder(country, [into, other], since)
  }
  return borders.length
}

const openBorders = (country: Country, code: string) =>
  country.all('municipality_neighbour').filter(({ key, said }) => key[0] === code && said['valid_to'] === null)

const bothWays = ([one, other]: readonly [string, string]) => [[one, other] as const, [other, one] as const]

function beginBorder(country: Country, between: readonly [string, string], { from, source }: Since) {
  for (const sides of bothWays(between))
    country.put('municipality_neighbour', [...sides, from], { valid_to: null, source })
}

/** One that began on the day, or after it, was none. */
function endBorder(country: Country, between: readonly [string, string], { from }: Since) {
  for (const [one, other] of bothWays(between))
    for (const { key, said } of openBorders(country, one).filter((it) => it.key[1] === other))
      country.put('municipality_neighbour', key, (key[2] ?? '') < from ? { ...said, valid_to: dayBefore(from) } : null)
}

const dayBefore = (day: string) => addDays(day, -1)
