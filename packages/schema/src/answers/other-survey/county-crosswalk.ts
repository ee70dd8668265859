import { z } from 'zod'
import { OneCounty } from '../../county.ts'
import type { Endpoint } from '../../endpoint.ts'
import { Id } from '../../id.ts'
import { OneRespondent } from '../../respondents/respondent.ts'
import { Crosswalk, CrosswalkFault } from './other-survey.ts'

/** A crosswalk that the county board has put there for everybody who answers in its county. */
export const CountyCrosswalk = z.object({
  id: Id,
  name: z.string(),
  questions: z.int(),
  by: z.string(),
  at: z.iso.datetime(),
})
export type CountyCrosswalk = z.infer<typeof CountyCrosswalk>

/** What there is, and what is wrong with which rows of what was sent, of which then nothing is kept. */
export const KeptCrosswalks = z.object({ crosswalks: z.array(CountyCrosswalk), faults: z.array(CrosswalkFault) })
export type KeptCrosswalks = z.infer<typeof KeptCrosswalks>

/** What a respondent may choose from; who put it there is the county board's own. */
const OfferedCrosswalk = CountyCrosswalk.pick({ id: true, name: true })
export type OfferedCrosswalk = z.infer<typeof OfferedCrosswalk>

const OneCrosswalk = OneCounty.extend({ crosswalkId: Id })

export const countyCrosswalks = {
  list: {
    summary: 'Lists the crosswalks to other surveys of a county, with who wrote them and when',
    method: 'GET',
    url: '/counties/:county/crosswalks',
    schema: { params: OneCounty, response: { 200: z.array(CountyCrosswalk) } },
  },
  keep: {
    summary: 'Keeps a crosswalk for everybody who answers in the county, or replaces the one that has its id',
    description: 'Where a row has a fault, nothing is kept, and the reply says what is wrong with which row.',
    method: 'PUT',
    url: '/counties/:county/crosswalks/:crosswalkId',
    schema: { params: OneCrosswalk, body: Crosswalk, response: { 200: KeptCrosswalks } },
  },
  remove: {
    summary: 'Removes a crosswalk of a county; what it was stays in the trail',
    method: 'DELETE',
    url: '/counties/:county/crosswalks/:crosswalkId',
    schema: { params: OneCrosswalk, response: { 200: z.array(CountyCrosswalk) } },
  },
  offered: {
    summary: 'Lists the crosswalks that the county board has put there for a respondent to choose from',
    method: 'GET',
    url: '/respondents/:respondentId/crosswalks',
    schema: { params: OneRespondent, response: { 200: z.array(OfferedCrosswalk) } },
  },
  read: {
    summary: 'Reads one of the crosswalks that a respondent may choose from',
    method: 'GET',
    url: '/respondents/:respondentId/crosswalks/:crosswalkId',
    schema: { params: OneRespondent.extend({ crosswalkId: Id }), response: { 200: Crosswalk } },
  },
} as const satisfies Record<string, Endpoint>
