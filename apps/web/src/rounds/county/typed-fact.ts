import { readDay } from '@kartlaggning/schema/document/read-day'
import { readNumber } from '@kartlaggning/schema/questionnaire/read-number'
import type { ReferenceFact } from '@kartlaggning/schema/rounds/county'
import { municipalityGroupWords } from '@kartlaggning/schema/rounds/municipality-group-words'
import type { MunicipalityGroup } from '@kartlaggning/schema/rounds/municipality-group'

export const groupCodes = Object.keys(municipalityGroupWords) as MunicipalityGroup[]

type Kind = ReferenceFact['kind']
export type FactField =
  | 'municipality'
  | 'population'
  | 'on'
  | 'group'
  | 'neighbour'
  | 'policeArea'
  | 'from'
  | 'to'
  | 'source'

/** What somebody has written of a municipality, as text. */
export type TypedFact = { readonly kind: Kind } & Readonly<Record<FactField, string>>

interface Place {
  readonly code: string
  readonly name: string
  readonly officialName: string
}

/** The fact as it is meant, or the fields that cannot be read. */
export function factOf(typed: TypedFact, own: readonly Place[], everywhere: readonly Place[]) {
  const municipality = codeIn(typed.municipality, own)
  const source = typed.source.trim()
  const begun = { municipality: municipality ?? '', source }
  const faults: FactField[] = [
    ...(municipality ? [] : (['municipality'] as const)),
    ...(isLine(source, 200) ? [] : (['source'] as const)),
  ]
  if (typed.kind === 'population') {
    const on = readDay(typed.on)
    const read = readNumber(typed.population)
    const population = 'number' in read ? read.number : 0
    if (!Number.isInteger(population) || population < 1 || population > 5_000_000) faults.push('population')
    if (!on) faults.push('on')
    return { faults, fact: { ...begun, kind: typed.kind, on: on ?? '', population } }
  }
  const from = readDay(typed.from)
  const to = typed.to.trim() === '' ? null : readDay(typed.to)
  if (!from) faults.push('from')
  if (to === undefined || (to !== null && from && to < from)) faults.push('to')
  const dated = { ...begun, from: from ?? '', to: to ?? null }
  if (typed.kind === 'neighbour') {
    const neighbour = codeIn(typed.neighbour, everywhere)
    if (!neighbour || neighbour === municipality) faults.push('neighbour')
    return { faults, fact: { ...dated, kind: typed.kind, neighbour: neighbour ?? '' } }
  }
  if (typed.kind === 'group') {
    const group = groupIn(typed.group)
    if (!group) faults.push('group')
    return { faults, fact: { ...dated, kind: typed.kind, group: group ?? 'A1' } }
  }
  const policeArea = typed.policeArea.trim().replace(/^lokalpolisområde(t)?\s+/i, '')
  if (!isLine(policeArea, 80)) faults.push('policeArea')
  return { faults, fact: { ...dated, kind: typed.kind, policeArea } }
}

/** By its code, or by its name in either language. */
const groupIn = (text: string) =>
  groupCodes.find((code) => {
    const { sv, en } = municipalityGroupWords[code]
    return [code, sv, en].some((it) => it.toLocaleLowerCase('sv') === text.trim().toLocaleLowerCase('sv'))
  })

const isLine = (text: string, most: number) => text !== '' && text.length <= most

/** By its code, its name or what it calls itself. */
function codeIn(text: string, places: readonly Place[]): string | undefined {
  const said = text.trim().toLocaleLowerCase('sv')
  return places.find(({ code, name, officialName }) =>
    [code, name, officialName].some((it) => it.toLocaleLowerCase('sv') === said),
  )?.code
}
