import { z } from 'zod'
import type { Endpoint } from '../endpoint.ts'
import { ProxyChannel } from '../respondents/proxy.ts'
import { OneRespondent } from '../respondents/respondent.ts'
import { line, prose, someLine, someProse } from '../typed-text.ts'

const HowGiven = z
  .object({
    channel: ProxyChannel,
    note: prose(500),
    sourceName: someLine(120),
    sourceFunction: line(120),
    givenOn: z.iso.date(),
  })
  .refine(({ channel, note }) => channel !== 'other' || note !== '', { path: ['note'], error: 'write-something' })

const refuses = ['no-proxy-is-open'] as const

/** The county board writes the answers of one respondent that has given them by phone or on paper. */
export const proxies = {
  open: {
    summary: 'Begins to write the answers of a respondent that has not begun, on its behalf; its contacts are told',
    refuses: [
      'round-is-not-open',
      'answers-are-submitted',
      'answers-have-been-begun',
      'answers-are-given-by-proxy',
      'has-declined',
      'day-is-to-come',
    ],
    method: 'POST',
    url: '/respondents/:respondentId/proxy',
    once: true,
    schema: { params: OneRespondent, body: HowGiven, response: { 200: z.object({}) } },
  },
  withdraw: {
    summary:
      'Takes back that the answers are written on behalf of a respondent: what was written goes; its contacts are told',
    refuses,
    method: 'POST',
    url: '/respondents/:respondentId/proxy/withdraw',
    schema: { params: OneRespondent, body: z.object({ reason: someProse(500) }), response: { 200: z.object({}) } },
  },
  takeOver: {
    summary: 'Goes on from what the county board has written, as the respondent’s own draft; the county board is told',
    refuses,
    method: 'POST',
    url: '/respondents/:respondentId/proxy/take-over',
    schema: { params: OneRespondent, response: { 200: z.object({}) } },
  },
  object: {
    summary:
      'Objects to the county board’s writing on the respondent’s behalf: what it wrote goes; the county board is told',
    refuses,
    method: 'POST',
    url: '/respondents/:respondentId/proxy/object',
    schema: { params: OneRespondent, body: z.object({ note: prose(500) }), response: { 200: z.object({}) } },
  },
} as const satisfies Record<string, Endpoint>
