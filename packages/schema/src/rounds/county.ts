import { z } from 'zod'
import { CountyCode, OneCounty } from '../county.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { ProblemPlace } from '../problem.ts'
import { someLine } from '../typed-text.ts'
import { Letterhead } from './letterhead.ts'
import { MunicipalityGroup } from './municipality-group.ts'

export const County = z.object({ code: CountyCode, name: z.string() })
export type County = z.infer<typeof County>

const MunicipalityCode = z
  .string()
  .regex(/^\d{4}$/, 'choose-one')
  .meta({ examples: ['1981'] })
const Day = z.iso.date('not-a-date')
const Source = someLine(200)
/** Those who live in a municipality. */
export const Population = z.int('not-a-whole-number').min(1, 'number-too-small').max(5_000_000, 'number-too-large')
const Dated = { from: Day, to: Day.nullable(), source: Source }

/** Something that is known of a municipality, since when and according to whom. */
export const ReferenceFact = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('population'),
    municipality: MunicipalityCode,
    on: Day,
    population: Population,
    source: Source,
  }),
  z.object({ kind: z.literal('neighbour'), municipality: MunicipalityCode, neighbour: MunicipalityCode, ...Dated }),
  z.object({ kind: z.literal('group'), municipality: MunicipalityCode, group: MunicipalityGroup, ...Dated }),
  z.object({ kind: z.literal('policeArea'), municipality: MunicipalityCode, policeArea: someLine(80), ...Dated }),
])
export type ReferenceFact = z.infer<typeof ReferenceFact>

/** A fact as it stands in the county's data. */
const Known = { id: Id, entered: z.boolean(), source: z.string() }
const KnownFrom = { ...Known, from: z.iso.date(), to: z.iso.date().nullable() }

export const CountyData = County.extend({
  authority: z.string(),
  policeRegion: z.string(),
  /** Null where none is entered. */
  letterhead: Letterhead.nullable(),
  policeAreas: z.array(
    z.object({
      id: Id,
      name: z.string(),
      /** What it was called before, and until which day; the latest first. */
      formerNames: z.array(z.object({ name: z.string(), to: z.iso.date() })),
    }),
  ),
  municipalities: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      officialName: z.string(),
      /** The newest first. */
      populations: z.array(z.object({ ...Known, on: z.iso.date(), population: z.int() })),
      /** The newest first. */
      groups: z.array(z.object({ ...KnownFrom, group: MunicipalityGroup })),
      neighbours: z.array(z.object({ ...KnownFrom, code: z.string(), name: z.string() })),
      policeAreas: z.array(z.object({ ...KnownFrom, name: z.string() })),
    }),
  ),
})
export type CountyData = z.infer<typeof CountyData>

/** What a police area is called, and since when: of no day where the name was misspelt and has never been another. */
export const NewAreaName = z.object({ name: someLine(80), from: Day.nullable(), source: Source })
export type NewAreaName = z.infer<typeof NewAreaName>

/** What would be, or has been, entered; and what is wrong with which of the facts, of which then none is entered. */
export const Entered = z.object({
  entered: z.int(),
  unchanged: z.int(),
  errors: z.array(ProblemPlace.extend({ fact: z.int() })),
})
export type Entered = z.infer<typeof Entered>

export const counties = {
  list: {
    summary: 'Lists the counties',
    method: 'GET',
    url: '/counties',
    schema: { response: { 200: z.array(County) } },
  },
  read: {
    summary: 'Reads what is known of the municipalities of a county, and according to whom',
    method: 'GET',
    url: '/counties/:county',
    schema: { params: OneCounty, response: { 200: CountyData } },
  },
  enter: {
    summary: 'Enters what is known of the municipalities of a county, or says what would be entered',
    method: 'POST',
    url: '/counties/:county/facts',
    schema: {
      params: OneCounty,
      body: z.object({ dryRun: z.boolean(), facts: z.array(ReferenceFact).max(2000) }),
      response: { 200: Entered },
    },
  },
  remove: {
    summary: 'Removes what a county has entered by mistake',
    method: 'POST',
    url: '/counties/:county/facts/:factId/remove',
    schema: { params: OneCounty.extend({ factId: Id }), response: { 200: CountyData } },
  },
  writeLetterhead: {
    summary:
      'Writes how the county board is reached, as it stands on what it sends; what is published keeps what it had',
    method: 'PUT',
    url: '/counties/:county/letterhead',
    schema: { params: OneCounty, body: Letterhead, response: { 200: CountyData } },
  },
  renameArea: {
    summary: 'Renames a police area of a county; rounds that opened before keep the name it had then',
    refuses: ['police-area-name-taken'],
    method: 'POST',
    url: '/counties/:county/police-areas/:areaId/rename',
    schema: { params: OneCounty.extend({ areaId: Id }), body: NewAreaName, response: { 200: CountyData } },
  },
} as const satisfies Record<string, Endpoint>
