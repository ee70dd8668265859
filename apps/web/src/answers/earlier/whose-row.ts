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

/** Whom a row is about, by official name, code, or what people write; otherwise who may have been meant. */
export function whoseIs(said: Said, ofSheet: RespondentKind, places: Places, meant: ReadonlyMap<string, string>) {
  const named = normalized(said.respondent)
  const prefix = before.find(([, pattern]) => pattern.test(named))
  const kind = kindNamed(said.kind) ?? prefix?.[0] ?? ofSheet
  const chosen = meant.get(named)
  const place = prefix ? named.replace(prefix[1], '') : named
  if (kind === 'police_area') {
    const found = find(areasOf(places), chosen, place, said.policeArea)
    return {
      ...found,
      whose: found.code === undefined ? undefined : { kind, municipality: null, policeArea: found.code },
    }
  }
  const found = find(municipalitiesOf(places), chosen, asCode(said.municipality), asCode(place))
  return {
    ...found,
    whose: found.code === undefined ? undefined : { kind, municipality: found.code, policeArea: null },
  }
}

function find(choices: Choices, chosen: string | undefined, ...said: readonly string[]) {
  if (chosen !== undefined) return { code: choices.of(chosen)?.code, near: undefined }
  const results = said.filter((it) => it !== '').map((it) => choices.find(it))
  const code = results.find((it) => it.found)?.found?.code
  return { code, near: results.find((it) => it.near)?.near }
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
