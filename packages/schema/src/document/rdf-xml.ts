import type { Language } from '../text.ts'

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
}

type Name = `${keyof typeof NAMESPACES}:${string}`

/** Something with an address of its own, what it is, and what is said of it. */
export interface RdfNode {
  readonly type: Name
  readonly id: string
  readonly says: readonly (readonly [property: Name, value: RdfValue])[]
}

type RdfValue =
  | string
  | { readonly iri: string }
  | { readonly text: string; readonly language: Language }
  | { readonly text: string; readonly datatype: string }

export const iri = (address: string) => ({ iri: address })
export const localized = (language: Language, text: string) => ({ text, language })
export const typed = (datatype: 'date' | 'dateTime', text: string) => ({ text, datatype: XSD + datatype })

/** What is said as RDF/XML; no node is without an address, which those that harvest it ask for. */
export const rdfXml = (nodes: readonly RdfNode[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF${Object.entries(NAMESPACES)
      .map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`)
      .join('')}>`,
    ...nodes.flatMap(({ type, id, says }) => [
      `  <${type} rdf:about="${escaped(id)}">`,
      ...says.map(([property, value]) => `    ${element(property, value)}`),
      `  </${type}>`,
    ]),
    '</rdf:RDF>',
    '',
  ].join('\n')

function element(name: Name, value: RdfValue): string {
  if (typeof value === 'string') return `<${name}>${escaped(value)}</${name}>`
  if ('iri' in value) return `<${name} rdf:resource="${escaped(value.iri)}"/>`
  const about = 'language' in value ? `xml:lang="${value.language}"` : `rdf:datatype="${value.datatype}"`
  return `<${name} ${about}>${escaped(value.text)}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
