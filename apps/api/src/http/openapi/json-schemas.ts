import { namedSchemas } from '@kartlaggning/schema/contracts'
import { z } from 'zod'

export type JsonSchema = z.core.JSONSchema.BaseSchema

const COMPONENTS = '#/components/schemas/'
const INPUT = 'Input'

/** Said in one word: the generators of clients stumble over what is made of itself. */
const ANY: JsonSchema = { description: 'Any value of JSON.', examples: ['poor'] }

export interface Described {
  /** What each part of an operation is made of, by the part's key. */
  readonly parts: Readonly<Record<string, JsonSchema>>
  /** What these refer to, each said once. */
  readonly components: Readonly<Record<string, JsonSchema>>
}

/** What is taken and what is replied in JSON Schema. What has a name in the contracts is referred to by it. */
export function describeSchemas(
  inputs: ReadonlyMap<string, z.ZodType>,
  outputs: ReadonlyMap<string, z.ZodType>,
): Described {
  const taken = written(inputs, 'input')
  const replied = written(outputs, 'output')
  const other = takenOtherwise(taken, replied)
  const named = (name: string) => (other.has(name) ? name + INPUT : name)
  const asInput = (schema: JsonSchema) => withReferences(schema, named)
  const all = {
    ...replied,
    ...Object.fromEntries(Object.entries(taken).map(([name, schema]) => [named(name), asInput(schema)])),
  }
  const parts = Object.fromEntries([...inputs.keys(), ...outputs.keys()].map((key) => [key, all[key] ?? {}]))
  return { parts, components: reached(all, Object.values(parts), (name) => !(name in parts)) }
}

function written(parts: ReadonlyMap<string, z.ZodType>, io: 'input' | 'output'): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [schema, id] of namedSchemas) registry.add(schema, { id })
  const known = new Map<string, string>()
  for (const [key, schema] of parts) {
    const name = registry.get(schema)?.id
    if (name === undefined) registry.add(schema, { id: key })
    else known.set(key, name)
  }
  const { schemas } = z.toJSONSchema(registry, {
    io,
    unrepresentable: 'any',
    uri: (id) => COMPONENTS + id,
    override: ({ jsonSchema }) => tidy(jsonSchema),
  })
  for (const schema of Object.values(schemas)) for (const said of ['$schema', '$id', 'id'] as const) delete schema[said]
  const all: Record<string, JsonSchema> = { ...schemas, Json: ANY }
  // What two operations have in common without a name is written twice.
  for (const [key, name] of known) all[key] = parts.has(name) ? (all[name] ?? {}) : { $ref: COMPONENTS + name }
  return all
}

/** Leaves out the bounds of every whole number, and that nothing is ever added: replies may come to say more. */
function tidy(schema: JsonSchema) {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.additionalProperties === false) delete schema.additionalProperties
}

/** The names under which something else is taken than is replied, such as what has a default. */
function takenOtherwise(taken: Record<string, JsonSchema>, replied: Record<string, JsonSchema>): Set<string> {
  const other = new Set(
    Object.keys(taken).filter((name) => JSON.stringify(taken[name]) !== JSON.stringify(replied[name])),
  )
  for (let before = -1; before !== other.size;) {
    before = other.size
    for (const [name, schema] of Object.entries(taken)) {
      if (referencesIn(schema).some((it) => other.has(it))) other.add(name)
    }
  }
  return new Set([...other].filter((name) => name in replied))
}

export const isReference = (schema: JsonSchema): schema is JsonSchema & { $ref: string } =>
  schema.$ref?.startsWith(COMPONENTS) ?? false

export const referredBy = ({ $ref = '' }: JsonSchema) => $ref.slice(COMPONENTS.length)

function referencesIn(schema: JsonSchema): string[] {
  const found: string[] = []
  withReferences(schema, (name) => {
    found.push(name)
    return name
  })
  return found
}

const withReferences = (schema: JsonSchema, rename: (name: string) => string) =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? COMPONENTS + rename(value.slice(COMPONENTS.length)) : value,
  ) as JsonSchema

function reached(all: Record<string, JsonSchema>, from: JsonSchema[], isComponent: (name: string) => boolean) {
  const found = new Map<string, JsonSchema>()
  const ahead = [...from, { $ref: `${COMPONENTS}Problem` }]
  for (let schema = ahead.pop(); schema; schema = ahead.pop()) {
    for (const name of referencesIn(schema)) {
      const next = all[name]
      if (!next || found.has(name) || !isComponent(name)) continue
      found.set(name, next)
      ahead.push(next)
    }
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => a.localeCompare(b)))
}
