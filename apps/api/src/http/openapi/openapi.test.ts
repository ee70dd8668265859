import { createConfig, lintFromString } from '@redocly/openapi-core'
import { contracts } from '@kartlaggning/schema/contracts'
import type { Endpoint } from '@kartlaggning/schema/endpoint'
import { problems } from '@kartlaggning/schema/problem'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { whoMayCall } from '../../../test/who-may-call.ts'
import { givenAWorld } from '../../../test/world.ts'

const operations = Object.entries(contracts)
  .flatMap(([contract, endpoints]) =>
    Object.entries<Endpoint>(endpoints).map(([name, endpoint]) => ({ ...endpoint, id: `${contract}.${name}` })),
  )
  .filter(({ id }) => id !== 'mailbox.list')

const callers = new Map(
  Object.entries(whoMayCall).flatMap(([contract, rows]) =>
    Object.entries<{ may: unknown }>(rows).map(([name, { may }]) => [`${contract}.${name}`, may]),
  ),
)

interface Content {
  readonly content: Record<string, { readonly schema: object; readonly example?: unknown }>
}
interface Described {
  readonly operationId: string
  readonly summary: string
  readonly description: string
  readonly tags: readonly string[]
  readonly security: readonly object[]
  readonly parameters: readonly { readonly $ref?: string }[]
  readonly requestBody?: Content
  readonly responses: Record<string, Content & { readonly $ref?: string }>
}
interface Document {
  readonly paths: Record<string, Record<string, Described>>
  readonly components: { readonly responses: Record<string, Content> }
}

/** As it stands where the service runs: without the demo's mailbox, over https. */
async function givenADescription() {
  const { app } = await givenAWorld({ publicUrl: 'https://kartlaggning.lansstyrelsen.se' }, { openMailbox: false })
  const { body } = await app.inject('/api/openapi.json')
  const document = JSON.parse(body) as Document
  const described = Object.values(document.paths).flatMap((methods) => Object.values(methods))
  return { body, document, byId: new Map(described.map((it) => [it.operationId, it])) }
}

test('a linter of OpenAPI finds nothing to say about it, its examples included', async () => {
  const { body } = await givenADescription()
  const found = await lintFromString({ source: body, config: await createConfig({ extends: ['recommended'] }) })
  expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
})

test('each operation says what it does, who may, what it takes once and how it refuses', async () => {
  const { document, byId } = await givenADescription()
  expect([...byId.keys()].toSorted()).toEqual(operations.map(({ id }) => id).toSorted())
  for (const { id, summary, once = false, refuses = [], schema, url } of operations) {
    const it = byId.get(id)
    expect(it).toMatchObject({
      summary,
      tags: [expect.any(String)],
    })
    expect(it?.description).toMatch(/^(.|\n)*For /)
    const isOnce = it?.parameters.some(({ $ref }) => $ref === '#/components/parameters/IdempotencyKey')
    expect([id, isOnce]).toEqual([id, once])
    const withKey = url.startsWith('/data/') ? [{ apiKey: [] }, { apiKeyAsPassword: [] }] : [{ session: [] }]
    expect([id, it?.security]).toEqual([id, callers.get(id) === 'public' ? [] : withKey])
    if (callers.get(id) !== 'public') expect(it?.responses).toHaveProperty('401')
    for (const type of refuses) {
      const reply = it?.responses[problems[type]]?.$ref?.split('/').at(-1) ?? ''
      expect(JSON.stringify(document.components.responses[reply]), id).toContain(`"${type}"`)
    }
    expect(it?.responses[503]).toBeDefined()
    const inQuery = schema.querystring instanceof z.ZodObject ? Object.keys(schema.querystring.shape).length : 0
    const parameters = (url.match(/:\w+/g)?.length ?? 0) + inQuery + (once ? 1 : 0)
    expect([id, it?.parameters.length]).toEqual([id, parameters])
    expect([id, it?.requestBody !== undefined]).toEqual([id, schema.body !== undefined])
    const replies = it?.responses[200]?.content ?? {}
    expect(Object.keys(replies)).toEqual(schema.produces ?? ['application/json'])
    if (!schema.produces) expect([id, replies['application/json']]).toHaveProperty('1.example')
  }
})

test('what it gives as an example of a body is taken', async () => {
  const { byId } = await givenADescription()
  for (const { id, schema } of operations) {
    if (!schema.body) continue
    const example = byId.get(id)?.requestBody?.content['application/json']?.example
    expect([id, schema.body.safeParse(example).error?.issues]).toEqual([id, undefined])
  }
})
