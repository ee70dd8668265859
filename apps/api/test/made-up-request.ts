import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { newId } from '@kartlaggning/schema/id'
import { seeded } from '@kartlaggning/schema/answers/made-up-answers'
import { z } from 'zod'
import { contracts } from '@kartlaggning/schema/contracts'

/** A request that nobody wrote: mostly as a contract has it, and somewhere not. */
export interface MadeUpRequest {
  readonly method: Endpoint['method']
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string
}

/** Ids that are there, by what a request calls them. */
export type Known = Readonly<Record<string, string>>

interface JsonSchema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
}

const endpoints = Object.values(contracts).flatMap((chapter) => Object.values<Endpoint>(chapter))

const ODD: readonly unknown[] = [
  null,
  '',
  '\0',
  'a\ud800b',
  '\u202e\u0007\r\n',
  `'; drop table answer; --`,
  '{{constructor}}',
  'x'.repeat(3000),
  -1,
  0,
  2 ** 31,
  2 ** 53,
  -1e300,
  true,
  [],
  {},
  [[[]]],
  Array.from({ length: 300 }, () => 'x'),
  { toString: 1 },
]
const PAYLOADS = ['', '{', '[]', 'null', '"x"', '[[[[[[[[[[', '{"__proto__":{"a":1}}', '\ufeff{}', '{"a":1e999}']
const TYPES = ['application/json', 'application/json; charset=utf-16', 'text/plain', 'multipart/form-data', '']

/** Request after request, the same for the same seed. */
export function* madeUpRequests(seed: number, known: Known): Generator<MadeUpRequest> {
  const ids = Object.values(known)
  const random = seeded(seed)
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const chance = (likely: number) => random() < likely

  function value(schema: JsonSchema | undefined, depth = 0): unknown {
    if (!schema || chance(0.06)) return oneOf(ODD)
    if (schema.const !== undefined) return schema.const
    if (schema.enum) return oneOf(schema.enum)
    const either = schema.anyOf ?? schema.oneOf
    if (either) return value(oneOf(either), depth)
    switch (schema.type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(schema.properties ?? {})
            .filter(() => chance(0.95))
            .map(([name, it]) => [name, value(it, depth + 1)]),
        )
      case 'array':
        return Array.from({ length: Math.floor(random() * 4) }, () => value(schema.items, depth + 1))
      case 'string':
        return text(schema)
      case 'integer':
      case 'number':
        return Math.floor(random() * 10)
      case 'boolean':
        return chance(0.5)
      case 'null':
        return null
      default:
        return oneOf([oneOf(ids), oneOf(ODD), 1, 'yes'])
    }
  }

  function text({ format }: JsonSchema): string {
    if (format === 'uuid') return chance(0.7) ? oneOf(ids) : newId()
    if (format === 'date') return '2026-11-29'
    if (format === 'email') return 'someone@example.org'
    return oneOf([
      oneOf(ids),
      'Text',
      'problems.safety',
      'closing.message',
      'municipality',
      '1981',
      '19',
      'å'.repeat(90),
    ])
  }

  const schemas = new Map<z.ZodType, JsonSchema>()
  const described = (schema: z.ZodType): JsonSchema => {
    const before = schemas.get(schema)
    const made = before ?? (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema)
    schemas.set(schema, made)
    return made
  }

  for (;;) {
    const { method, url, schema } = oneOf(endpoints)
    const param = (name: string) =>
      chance(0.8) ? (known[name] ?? oneOf(ids)) : chance(0.5) ? oneOf(ids) : wellFormed(oneOf(ODD))
    const path = url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(param(name)))
    const query = schema.querystring && (value(described(schema.querystring)) as object | null)
    const search = new URLSearchParams(
      Object.entries(query ?? {}).map(([name, it]): [string, string] => [name, wellFormed(it)]),
    )
    const body = schema.body && (chance(0.05) ? oneOf(PAYLOADS) : JSON.stringify(value(described(schema.body))))
    yield {
      method: chance(0.97) ? method : oneOf(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const),
      url: `/api${path}${search.size > 0 ? `?${search}` : ''}`,
      headers: {
        ...(chance(0.9) && { 'idempotency-key': chance(0.9) ? newId() : 'no key' }),
        ...(body !== undefined && { 'content-type': chance(0.95) ? 'application/json' : oneOf(TYPES) }),
      },
      ...(body !== undefined && { payload: body }),
    }
  }
}

const wellFormed = (it: unknown) => (typeof it === 'string' ? it : JSON.stringify(it)).toWellFormed().slice(0, 500)
