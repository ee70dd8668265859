import { z } from 'zod'
import { FileLanguage } from '../../answers/files.ts'
import { OneCounty } from '../../county.ts'
import { INITIATIVE_STATES } from '../../definitions/initiative-to-share.ts'
import { FileBytes, type Endpoint } from '../../endpoint.ts'
import { Id } from '../../id.ts'
import { Code, line, someProse } from '../../typed-text.ts'

const State = z.enum(INITIATIVE_STATES)
const Codes = z.array(z.string()).optional()
const Words = z.string().optional()

const InRound = z.object({ id: Id, name: z.string(), year: z.int() })

/** What is told of an initiative, in the codes of the canonical questionnaire. What it is called is its only free text. */
const Described = z.object({
  method: Words,
  problems: Codes,
  approach: Words,
  level: Words,
  targets: Codes,
  arenas: Codes,
  start: Words,
  end: Words,
  evidence: Words,
  evaluated: Codes,
  result: Words,
  share: Words,
})

/** An initiative that those who have it share, as it is told of in the newest round that it stands in. */
export const SharedInitiative = z.object({
  /** The same in every round. */
  id: Id,
  name: z.string(),
  municipality: z.string(),
  /** "Sala" */
  place: z.string(),
  side: z.enum(['municipality', 'police']),
  /** "Sala kommun" */
  respondent: z.string(),
  /** The county board has submitted it on the respondent’s behalf. */
  onBehalf: z.literal([true, 'partly']).optional(),
  round: InRound,
  /** A later round in which the same respondent has answered without it. */
  leftOutIn: InRound.nullable(),
  state: State,
  described: Described,
  /** The organisation that leads it. */
  lead: z.string().nullable(),
  /** What it was in rounds before, the newest first. */
  before: z.array(z.object({ round: InRound, state: State })),
  /** When whoever reads last asked about it. */
  askedAt: z.iso.datetime().nullable(),
})
export type SharedInitiative = z.infer<typeof SharedInitiative>

/** What can be chosen among: values that some initiative has. */
const Choices = z.object({
  problem: z.array(z.string()),
  method: z.array(z.string()),
  level: z.array(z.string()),
  target: z.array(z.string()),
  evaluation: z.array(z.string()),
  state: z.array(State),
  municipality: z.array(z.object({ code: z.string(), name: z.string() })),
})
export type InitiativeChoices = z.infer<typeof Choices>

export const InitiativeCatalogue = z.object({
  countyName: z.string(),
  fictional: z.boolean(),
  /** The closed rounds that are searched, the newest first. */
  rounds: z.array(InRound),
  choices: Choices,
  all: z.int(),
  found: z.int(),
  page: z.int(),
  pages: z.int(),
  initiatives: z.array(SharedInitiative),
})
export type InitiativeCatalogue = z.infer<typeof InitiativeCatalogue>

const Wanted = z.object({
  /** Words that all of them stand in what it is called, what it is about or whose it is. */
  search: line(100).default(''),
  problem: Code.optional(),
  method: Code.optional(),
  level: Code.optional(),
  target: Code.optional(),
  /** A way of evaluating it, or `made`: any of those in which it has been. */
  evaluation: Code.optional(),
  state: Code.optional(),
  municipality: Code.optional(),
  initiative: Id.optional(),
})
export type WantedInitiatives = z.infer<typeof Wanted>

export const INITIATIVES_ON_A_PAGE = 20

const file = <const Url extends string>(summary: string, url: Url, type: string) => ({
  summary,
  method: 'GET' as const,
  url,
  schema: {
    params: OneCounty,
    querystring: Wanted.extend({ language: FileLanguage }),
    produces: [type] as readonly [string],
    response: { 200: FileBytes },
  },
})

/** The initiatives of a county that their respondents share, over all of its rounds. */
export const initiativeCatalogue = {
  find: {
    summary: 'Finds initiatives that are shared, over all closed rounds of a county, a page at a time',
    method: 'GET',
    url: '/counties/:county/initiatives',
    schema: {
      params: OneCounty,
      querystring: Wanted.extend({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
      response: { 200: InitiativeCatalogue },
    },
  },
  asXlsx: file(
    'Downloads the initiatives found as a workbook',
    '/counties/:county/initiatives.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ),
  asCsv: file('Downloads the initiatives found as csv', '/counties/:county/initiatives.csv', 'text/csv; charset=utf-8'),
  ask: {
    summary: 'Asks the coordinators of the county, by mail, to be put in touch with those who have an initiative',
    refuses: ['county-has-no-coordinator', 'too-many-requests'],
    method: 'POST',
    url: '/counties/:county/initiatives/:initiativeId/questions',
    once: true,
    schema: {
      params: OneCounty.extend({ initiativeId: Id }),
      body: z.object({ message: someProse(1000) }),
      response: { 200: z.object({ askedAt: z.iso.datetime() }) },
    },
  },
} as const satisfies Record<string, Endpoint>
