import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { contracts } from '@kartlaggning/schema/contracts'

interface Described {
  readonly type?: string
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly maxItems?: number
}

/** Of a pattern one sees how long it can be when it repeats nothing without end. */
const isBounded = ({ maxLength, pattern, format, enum: codes, const: only }: Described) =>
  maxLength !== undefined ||
  codes !== undefined ||
  only !== undefined ||
  format === 'uuid' ||
  format === 'date' ||
  (pattern !== undefined && !/[*+]|,}/.test(pattern))

/** Texts and lists that may be as long as anyone likes, by where they stand. */
function unbounded(schema: unknown, where: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const described = schema as Described
  const deeper = Object.entries(schema).flatMap(([name, it]) => unbounded(it, `${where}/${name}`))
  if (described.type === 'string' && !isBounded(described)) return [where, ...deeper]
  if (described.type === 'array' && described.maxItems === undefined) return [where, ...deeper]
  return deeper
}

test('every text and every list that anyone may send has a maximum', () => {
  const found = Object.values(contracts).flatMap((chapter) =>
    Object.values<Endpoint>(chapter).flatMap(({ method, url, schema }) =>
      [schema.params, schema.querystring, schema.body].flatMap((part) =>
        part ? unbounded(z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' }), `${method} ${url}`) : [],
      ),
    ),
  )
  expect(found).toEqual([])
})
