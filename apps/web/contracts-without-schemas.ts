import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

const schema = fileURLToPath(new URL('../../packages/schema/src/', import.meta.url))
const scope = '@kartlaggning/schema/'
const prefix = '\0contract:'
const functions = '?functions'
const noSchemas = '\0no-schemas'

/** Pages that validate need these with their schemas. */
const validators = new Set(['questionnaire/question', 'questionnaire/validation'])

/** A file named so is fetched when a form is sent, and has the schemas as they are written. */
const VALIDITY = '-validity.ts'

const isContract = (name: string) => {
  const file = `${schema}${name}.ts`
  return !validators.has(name) && existsSync(file) && readFileSync(file, 'utf8').includes("from 'zod'")
}

/**
 * The contracts are written with Zod, and the browser needs none of it to call them: there an endpoint is a method and
 * an address. Schemas become nothing, plain values become literals, functions come from the real module, where
 * the schemas they stand beside are made of nothing.
 */
export function contractsWithoutSchemas(): Plugin {
  return {
    name: 'contracts-without-schemas',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source.endsWith(functions) || source === noSchemas) return source
      if (importer?.endsWith(functions)) return source === 'zod' ? noSchemas : beside(importer, source)
      const name = source.startsWith(scope) ? source.slice(scope.length) : ''
      if (importer?.endsWith(VALIDITY)) return null
      return name !== '' && isContract(name) ? prefix + name : null
    },
    async load(id) {
      if (id === noSchemas) return 'export const z = new Proxy(() => z, { get: () => z })'
      if (!id.startsWith(prefix)) return null
      const file = `${schema}${id.slice(prefix.length)}.ts`
      this.addWatchFile(file)
      return Object.entries((await import(pathToFileURL(file).href)) as Record<string, unknown>)
        .map(([name, value]) => exported(name, value, file))
        .join('\n')
    },
  }
}

function beside(importer: string, source: string) {
  if (!source.startsWith('.')) return null
  const file = fileURLToPath(new URL(source, pathToFileURL(importer)))
  const name = file.slice(schema.length, -'.ts'.length)
  return isContract(name) ? prefix + name : file + functions
}

function exported(name: string, value: unknown, file: string): string {
  if (typeof value === 'function') return `export { ${name} } from ${JSON.stringify(file + functions)}`
  if (isSchema(value)) return `export const ${name} = undefined`
  const plain = isRecord(value) && Object.values(value).every(isEndpoint) ? endpoints(value) : value
  return `export const ${name} = ${JSON.stringify(plain)}`
}

const endpoints = (value: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(value).map(([name, it]) => [
      name,
      isEndpoint(it) && { method: it.method, url: it.url, once: it.once },
    ]),
  )

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isSchema = (value: unknown) => isRecord(value) && '_zod' in value
const isEndpoint = (value: unknown): value is { method: string; url: string; once?: true } =>
  isRecord(value) && 'method' in value && 'url' in value && 'schema' in value
