import type { ContractName } from '@kartlaggning/schema/contracts'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { isForKeys, type Permission } from '@kartlaggning/schema/permission'
import { problems, type ProblemType } from '@kartlaggning/schema/problem'
import { STATUS_CODES } from 'node:http'
import { ProblemError } from '../problem-error.ts'
import { OF_TIME } from '../refuse.ts'
import { descriptionOf } from './description.ts'
import { exampleOf } from './example.ts'
import type { Described, JsonSchema } from './json-schemas.ts'
import { problemsOf } from './problems-of.ts'

export interface Operation {
  readonly id: string
  readonly contract: ContractName
  readonly endpoint: Endpoint
  readonly may: Permission | 'public'
}

/** The parts of an operation that are described, and what each is called among the schemas. */
export const partKey = ({ id }: Operation, part: 'params' | 'querystring' | 'body' | 'reply') => `${id}.${part}`

export function describeOperation(operation: Operation, chapter: string, described: Described) {
  const { id, endpoint, may } = operation
  const { summary, schema, once } = endpoint
  const part = (it: Parameters<typeof partKey>[1]) => described.parts[partKey(operation, it)] ?? {}
  const content = (it: JsonSchema) => {
    const example = exampleOf(it, described.components)
    return { schema: it, ...(example !== undefined && { example }) }
  }
  return {
    operationId: id,
    summary,
    description: descriptionOf(endpoint, may),
    tags: [chapter],
    security: securityOf(may),
    parameters: [
      ...(schema.params ? parametersOf(part('params'), 'path', described) : []),
      ...(schema.querystring ? parametersOf(part('querystring'), 'query', described) : []),
      ...(once ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ],
    ...(schema.body && { requestBody: { required: true, content: { 'application/json': content(part('body')) } } }),
    responses: {
      200: {
        description: 'Done.',
        content: { [schema.produces?.[0] ?? 'application/json']: content(part('reply')) },
      },
      ...refusalsOf(problemsOf(endpoint, may)),
    },
  }
}

const securityOf = (may: Permission | 'public') => {
  if (may === 'public') return []
  return isForKeys(may) ? [{ apiKey: [] }, { apiKeyAsPassword: [] }] : [{ session: [] }]
}

function parametersOf(
  { properties = {}, required = [] }: JsonSchema,
  place: 'path' | 'query',
  { components }: Described,
) {
  return Object.entries(properties).map(([name, it]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: it as JsonSchema,
    example: exampleOf(it as JsonSchema, components, name),
  }))
}

/** By status, since that is how OpenAPI tells replies apart; which problem it was stands in `type`. */
function refusalsOf(types: readonly ProblemType[]) {
  const byStatus = Map.groupBy(types, (type) => problems[type])
  return Object.fromEntries(
    [...byStatus].map(([status, here]) => [status, { $ref: `#/components/responses/${refusalKey(here)}` }]),
  )
}

const refusalKey = (types: readonly ProblemType[]) => types.join('.')

/** Every refusal that some operation refers to, once. */
export function describeRefusals(operations: readonly Operation[]) {
  const found = operations.flatMap(({ endpoint, may }) => [
    ...Map.groupBy(problemsOf(endpoint, may), (type) => problems[type]).values(),
  ])
  return Object.fromEntries(found.map((types) => [refusalKey(types), refusal(types)]))
}

function refusal(types: readonly ProblemType[]) {
  const [first = 'internal-error'] = types
  const status = problems[first]
  const which = { type: 'object', properties: { type: { enum: types }, status: { const: status } } }
  return {
    description: `${STATUS_CODES[status]}: ${types.join(', ')}.`,
    ...(types.some((it) => OF_TIME.has(it)) && {
      headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } },
    }),
    ...(types.includes('key-not-valid') && {
      headers: { 'WWW-Authenticate': { description: 'How to ask with a key.', schema: { type: 'string' } } },
    }),
    content: {
      'application/problem+json': {
        schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, which] },
        example: new ProblemError(first).toProblem('/api/rounds'),
      },
    },
  }
}
