import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

export interface ReadSlide {
  readonly title: string
  readonly texts: readonly string[]
  readonly notes: string
  /** Of every table and chart, what it says to whoever cannot see it. */
  readonly alternatives: readonly string[]
  /** In points. */
  readonly sizes: readonly number[]
  readonly languages: readonly string[]
}

/** A presentation as its file says it: each slide that the presentation lists, in that order, through its relations. */
export function readPresentation(bytes: Uint8Array): ReadSlide[] {
  const files = unzipSync(bytes)
  const part = (name: string) => parsed(strFromU8(files[name] ?? new Uint8Array()))
  for (const name of Object.keys(files)) if (/\.(xml|rels)$/.test(name)) part(name)
  const inPresentation = relationsOf(part('ppt/_rels/presentation.xml.rels'))
  return all(part('ppt/presentation.xml'), 'p:sldId').map(({ attributes }) => {
    const target = inPresentation.get(attributes['r:id'] ?? '') ?? ''
    const name = target.split('/').at(-1) ?? ''
    const slide = part(`ppt/${target}`)
    const relations = [...relationsOf(part(`ppt/slides/_rels/${name}.rels`)).values()]
    const notes = relations.find((it) => it.includes('notesSlide')) ?? ''
    const charts = relations.filter((it) => it.includes('chart')).map((it) => part(it.replace('..', 'ppt')))
    const parts = [slide, ...charts]
    return {
      title: textOf(all(slide, 'p:sp').find(isTitle)),
      texts: parts.flatMap((it) => all(it, 'a:p').map(textOf)).filter(Boolean),
      notes: all(part(notes.replace('..', 'ppt')), 'a:p')
        .map(textOf)
        .join('\n'),
      alternatives: all(slide, 'p:graphicFrame').map((it) => all(it, 'p:cNvPr')[0]?.attributes['descr'] ?? ''),
      sizes: parts.flatMap((it) => runs(it).map(({ attributes: { sz } }) => Number(sz) / 100)),
      languages: [...new Set(parts.flatMap((it) => runs(it).map(({ attributes: { lang } }) => lang ?? '')))],
    }
  })
}

const runs = (part: Element) => [...all(part, 'a:rPr'), ...all(part, 'a:defRPr'), ...all(part, 'a:endParaRPr')]

const isTitle = (shape: Element) =>
  all(shape, 'p:ph').some((it) => /^(title|ctrTitle)$/.test(it.attributes['type'] ?? ''))

const relationsOf = (part: Element) =>
  new Map(all(part, 'Relationship').map(({ attributes: { Id, Target } }) => [Id ?? '', Target ?? '']))

function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => open.at(-1)?.children.push(text))
  parser.write(xml).close()
  return root
}

const all = ({ children }: Element, name: string): Element[] =>
  children.flatMap((it) => (typeof it === 'string' ? [] : [...(it.name === name ? [it] : []), ...all(it, name)]))

const textOf = (element: Element | undefined): string =>
  element
    ? all(element, 'a:t')
        .map(({ children }) => children.filter((it) => typeof it === 'string').join(''))
        .join('')
    : ''
