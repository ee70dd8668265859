import type { Json } from '@kartlaggning/schema/json'
import { isReference, referredBy, type JsonSchema } from './json-schemas.ts'

/** What is written under a name, in a county that everyone knows is the example. */
const BY_NAME: Readonly<Record<string, Json>> = {
  name: 'Sala kommun',
  place: 'Sala',
  county: '19',
  countyName: 'Västmanlands län',
  authority: 'Länsstyrelsen i Västmanlands län',
  municipality: '1981',
  policeArea: 'Norra Västmanland',
  questionnaire: '2026',
  year: 2026,
  roundName: 'Kartläggning 2026',
  section: 'initiatives',
  modulesOff: 'support',
  question: 'problems.safety',
  rule: 'R01',
  problem: 'narcotics',
  function: 'Brottsförebyggande samordnare',
  answeredBy: 'Anna Ek',
  submittedBy: 'Anna Ek',
  publishedBy: 'Karin Berg',
  email: 'anna.ek@example.org',
  device: 'Firefox, Windows',
  reference: 'KL26-1981-K1-3F9A',
  value: 'poor',
}

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: '01970000-0000-7000-8000-000000000001',
  date: '2026-11-22',
  'date-time': '2026-11-22T10:42:00.000Z',
  email: 'anna.ek@example.org',
}

/** Something that a schema takes, the same each time. */
export function exampleOf(
  schema: JsonSchema,
  components: Readonly<Record<string, JsonSchema>>,
  name = '',
): Json | undefined {
  const inside = (it: JsonSchema, called = name) => exampleOf(it, components, called)
  const [given] = (schema.examples ?? []) as readonly Json[]
  if (given !== undefined) return given
  if (isReference(schema)) return inside(components[referredBy(schema)] ?? {})
  if (schema.const !== undefined) return schema.const as Json
  if (schema.enum) return schema.enum[0] as Json
  const one = (schema.anyOf ?? schema.oneOf)?.[0]
  if (one) return inside(one)
  if (schema.type === 'array') return schema.items ? [inside(schema.items as JsonSchema) ?? null] : []
  if (schema.type === 'object') return objectOf(schema, inside)
  return single(schema, name)
}

const objectOf = (
  { properties = {} }: JsonSchema,
  inside: (schema: JsonSchema, name: string) => Json | undefined,
): Json =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, it]) => {
      const value = inside(it as JsonSchema, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )

function single({ type: types, format = '', minimum = 1 }: JsonSchema, name: string): Json | undefined {
  const formatted = BY_FORMAT[format]
  if (formatted !== undefined) return formatted
  const named = BY_NAME[name]
  const type = [types].flat()[0]
  const isWhole = type === 'integer' || type === 'number'
  if (named !== undefined && typeof named === (isWhole ? 'number' : (type ?? typeof named))) return named
  if (isWhole) return minimum
  if (type === 'boolean') return true
  if (type === 'null') return null
  if (format === 'binary') return undefined
  return 'Text'
}
