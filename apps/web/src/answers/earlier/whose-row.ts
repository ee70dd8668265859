import type { County } from '@kartlaggning/schema/rounds/county'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import type { Municipality } from '@kartlaggning/schema/rounds/round'
import { normalized } from '../../questionnaire/fields/similarity.ts'
import { nameable, once, type Choices } from '../from-file/choice-in.ts'

/** Who a row is about. */
export interface Whose {
  readonly kind: RespondentKind
  readonly municipality: string | null
  readonly policeArea: string | null
}

/** What the columns of a row say of whose it is; empty where there is none. */
export interface Said {
  readonly respondent: string
  readonly kind: string
  readonly municipality: string
  readonly policeArea: string
}

/** Everyone of a county that a row may be about. */
export interface Places {
  readonly municipalities: readonly Municipality[]
  readonly areas: readonly { readonly id: string; readonly name: string }[]
}

export function placesIn(municipalities: readonly Municipality[], county: Pick<County, 'code'>['code']): Places {
  const own = municipalities.filter((it) => it.county === county)
  const areas = new Map(own.flatMap((it) => it.policeAreas.map((area) => [area.id, area] as const)))
  return { municipalities: own, areas: [...areas.values()] }
}

const kinds: Readonly<Record<RespondentKind, readonly string[]>> = {
  municipality: ['kommun', 'kommunen', 'municipality', 'k'],
  police: ['polis', 'polisen', 'police', 'p', 'polismyndigheten', 'kommunpolis', 'kommunpolisen'],
  police_area: ['lokalpolisområde', 'local police area', 'lpo', 'l', 'police area', 'polisområde'],
}
const kindNamed = (said: string) =>
  (Object.keys(kinds) as RespondentKind[]).find((kind) => kinds[kind].some((it) => normalized(it) === normalized(said)))

/** What stands before the place: "Polisen i Sala", "LPO Norra Västmanland". */
const before = [
  ['police', /^(polisen i|polisen|kommunpolisen i|polis|police in) /],
  ['police_area', /^(lokalpolisomradet|lokalpolisomrade|lpo|local police area) /],
] as const

/** What a row calls whom it is about. */
export const calledIn = ({ respondent, municipality, policeArea }: Said) => respondent || municipality || policeArea

/** Whom a row is about, by official name, code, or what people write; otherwise who may have been meant. */
export function whoseIs(said: Said, ofSheet: RespondentKind, places: Places, meant: ReadonlyMap<string, string>) {
  const named = normalized(said.respondent.replace(LABEL, ''))
  const prefix = before.find(([, pattern]) => pattern.test(named))
  const kind = kindNamed(said.kind) ?? prefix?.[0] ?? ofSheet
  const chosen = meant.get(normalized(calledIn(said)))
  if (chosen !== undefined) return { near: undefined, whose: whoseById(chosen, kind, places) }
  const place = prefix ? named.replace(prefix[1], '') : named
  if (kind === 'police_area') {
    const { code, near } = find(areasOf(places), place, said.policeArea)
    return { near, whose: code === undefined ? undefined : { kind, municipality: null, policeArea: code } }
  }
  const { code, near } = find(municipalitiesOf(places), asCode(said.municipality), ...nameAndCode(place))
  return { near, whose: code === undefined ? undefined : { kind, municipality: code, policeArea: null } }
}

/** Who somebody has said that it is: a place of another kind than the row seemed to be of makes it one of that kind. */
function whoseById(id: string, kind: RespondentKind, places: Places): Whose | undefined {
  if (areasOf(places).of(id)) return { kind: 'police_area', municipality: null, policeArea: id }
  if (!municipalitiesOf(places).of(id)) return undefined
  return { kind: kind === 'police_area' ? 'police' : kind, municipality: id, policeArea: null }
}

/** What everything that is said agrees on. A code and a name of two places are of neither. */
function find(choices: Choices, ...said: readonly string[]) {
  const results = said.filter((it) => it !== '').map((it) => choices.find(it))
  const codes = new Set(results.flatMap((it) => it.found?.code ?? []))
  const [code] = codes
  return {
    code: codes.size === 1 ? code : undefined,
    near: results.find((it) => it.near)?.near ?? (codes.size > 1 ? results.find((it) => it.found)?.found : undefined),
  }
}

/** "Kommun: Sala" */
const LABEL = /^\s*(kommun|kommunens namn|kommunnamn|municipality|svarande)\s*[:=]\s*/i

/** "sala 1981" is a name with a code. */
function nameAndCode(place: string): readonly string[] {
  const [, first, code, last] = /^(.*?)\b(\d{3,4})\b(.*)$/.exec(place) ?? []
  const name = `${first ?? ''} ${last ?? ''}`.trim()
  return code === undefined || name === '' ? [asCode(place)] : [name, asCode(code)]
}

/** Excel takes the nought from a code that begins with one. */
const asCode = (said: string) => (/^\d{3}$/.test(said.trim()) ? `0${said.trim()}` : said.trim())

const municipalitiesOf = ({ municipalities }: Places) =>
  once(municipalities, () =>
    municipalities.map(({ code, name, officialName }) =>
      nameable(code, name, officialName, `${name} kommun`, `${name}s kommun`, `${name} stad`, `${name}s stad`, code),
    ),
  )

const areasOf = ({ areas }: Places) => once(areas, () => areas.map(({ id, name }) => nameable(id, name, id)))
