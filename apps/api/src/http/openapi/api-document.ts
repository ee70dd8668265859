import type { ContractName } from '@kartlaggning/schema/contracts'
import type { z } from 'zod'
import { describeSchemas } from './json-schemas.ts'
import { describeOperation, describeRefusals, partKey, type Operation } from './operation.ts'

/** The chapters of the story, and what each contract is a part of. */
const chapters = {
  identity: 'Who is asking: signing in and out.',
  rounds: 'A round is planned, opened and closed.',
  respondents: 'Who answers, and the organisations they may name.',
  answers: 'What respondents answer, and what they can hold the service to.',
  reconciliation: 'Municipality and police see what the other has answered.',
  gaps: 'What the numbered rules find, with the answers behind it.',
  needs: 'What the county board decides to develop.',
  report: 'The round, frozen in editions.',
  data: 'What is submitted and what is published, for programs that ask with a key.',
  mail: 'Letters, and what else is done in the background.',
}

const chapterOf: Readonly<Record<ContractName, keyof typeof chapters>> = {
  session: 'identity',
  previousSession: 'identity',
  oidc: 'identity',
  secondFactors: 'identity',
  staff: 'identity',
  securityEvents: 'identity',
  apiKeys: 'identity',
  editionData: 'data',
  retention: 'report',
  mailbox: 'mail',
  outbox: 'mail',
  backgroundJobs: 'mail',
  letters: 'respondents',
  preflight: 'respondents',
  roundMail: 'respondents',
  counties: 'rounds',
  reminders: 'respondents',
  calls: 'respondents',
  declining: 'respondents',
  rounds: 'rounds',
  rehearsals: 'rounds',
  respondents: 'respondents',
  deadlines: 'respondents',
  submittedByDay: 'respondents',
  people: 'respondents',
  actors: 'respondents',
  answers: 'answers',
  activeTime: 'answers',
  revisions: 'answers',
  receipts: 'answers',
  papers: 'answers',
  otherSurveys: 'answers',
  countyCrosswalks: 'answers',
  answerExports: 'answers',
  earlierRounds: 'answers',
  roundData: 'data',
  archives: 'report',
  orderedFiles: 'report',
  editionReaders: 'report',
  colleagues: 'answers',
  answerNotes: 'answers',
  completions: 'answers',
  coding: 'answers',
  proxies: 'answers',
  secrecy: 'answers',
  disclosures: 'answers',
  differences: 'answers',
  presence: 'answers',
  sideBySide: 'answers',
  reconciliation: 'reconciliation',
  gaps: 'gaps',
  needs: 'needs',
  commenting: 'needs',
  initiativeCatalogue: 'report',
  reports: 'report',
  publicReports: 'report',
  profiles: 'report',
  reportChapters: 'report',
}

interface Service {
  readonly publicUrl: string
  /** Name of the session's cookie. */
  readonly cookie: string
}

/** OpenAPI 3.1 of the operations. */
export function apiDocument(operations: readonly Operation[], { publicUrl, cookie }: Service) {
  const inputs = new Map<string, z.ZodType>()
  const outputs = new Map<string, z.ZodType>()
  for (const operation of operations) {
    const { schema } = operation.endpoint
    // A copy has no name: parameters stand one by one in the operation.
    for (const part of ['params', 'querystring'] as const) {
      if (schema[part]) inputs.set(partKey(operation, part), schema[part].clone(schema[part].def))
    }
    if (schema.body) inputs.set(partKey(operation, 'body'), schema.body)
    outputs.set(partKey(operation, 'reply'), schema.response[200])
  }
  const described = describeSchemas(inputs, outputs)
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const { method, url } = operation.endpoint
    const path = (paths[`/api${url.replace(/:(\w+)/g, '{$1}')}`] ??= {})
    path[method.toLowerCase()] = describeOperation(operation, chapterOf[operation.contract], described)
  }
  const used = new Set(operations.map(({ contract }) => chapterOf[contract]))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Kartläggning',
      summary: 'Mapping survey of crime prevention in a county.',
      description: DESCRIPTION,
      version: '1',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: publicUrl }],
    tags: Object.entries(chapters)
      .filter(([name]) => [...used].some((it) => it === name))
      .map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: cookie },
        apiKey: { type: 'http', scheme: 'bearer', description: 'A key that the county has made for a program.' },
        apiKeyAsPassword: { type: 'http', scheme: 'basic', description: 'The same key as a password; any user name.' },
      },
      parameters: { IdempotencyKey: IDEMPOTENCY_KEY },
      responses: describeRefusals(operations),
      schemas: described.components,
    },
  }
}

const DESCRIPTION = [
  'Sign in with a personal link or a code; the reply sets the cookie that every other operation asks for.',
  'Programs that read data, tagged `data`, send a key instead: a coordinator makes it on the county’s page of keys.',
  'What is refused is told as problem details (RFC 9457), with a `type` of a closed catalogue.',
  'What sends or freezes something takes an `Idempotency-Key`: done once for each key, however often it is sent.',
].join('\n\n')

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Made by the caller; the same when the same is sent again.',
  schema: { type: 'string', format: 'uuid' },
  example: '01970000-0000-7000-8000-000000000002',
}
