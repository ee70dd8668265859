import { expect, test } from 'vitest'
import type { Block, CompiledDocument, Section } from './document.ts'
import { anchorOf, labelOf, numbered, sectionNumber } from './numbering.ts'
import { plainTable, type Caption } from './table.ts'

const table = (title: string, number?: 'next'): Block => ({
  ...plainTable(title, ['Kommun'], [['Sala']]),
  caption: { title, ...(number && { number }) },
})
const section = (id: string, blocks: readonly Block[], number?: string): Section => ({
  kind: 'section',
  role: 'chapter',
  id,
  title: id,
  ...(number && { number }),
  blocks,
})
const document = (sections: readonly Section[]): CompiledDocument => ({
  title: 'Rapport',
  within: 'Kartläggningen 2026',
  language: 'sv',
  author: 'Länsstyrelsen',
  at: null,
  fictional: null,
  foot: [],
  front: [],
  sections,
})

function captionsIn(blocks: readonly Block[]): Caption[] {
  return blocks.flatMap((block) =>
    block.kind === 'section' ? captionsIn(block.blocks) : block.kind === 'table' ? [block.caption] : [],
  )
}

test('chapters are numbered in their order, and one that has a number keeps it', () => {
  const { sections } = numbered(document([section('a', []), section('b', [], '7'), section('c', [])]))
  expect(sections.map(sectionNumber)).toEqual(['1.', '7.', '3.'])
  expect(sectionNumber(section('q', [], '3.2'))).toBe('3.2')
})

test('tables are numbered through the whole document, however deep they lie; one that wants no number gets none', () => {
  const inner = section('inner', [table('Andra', 'next')])
  const { sections } = numbered(
    document([section('a', [table('Första', 'next'), table('Utan'), inner]), section('b', [table('Tredje', 'next')])]),
  )
  const captions = captionsIn(sections)
  expect(captions.map((it) => [it.title, labelOf('table', it, 'sv'), anchorOf('table', it)])).toEqual([
    ['Första', 'Tabell 1', 'tabell-1'],
    ['Utan', undefined, undefined],
    ['Andra', 'Tabell 2', 'tabell-2'],
    ['Tredje', 'Tabell 3', 'tabell-3'],
  ])
})

test('numbering twice changes nothing', () => {
  const once = numbered(document([section('a', [table('Första', 'next')]), section('b', [table('Andra', 'next')])]))
  expect(numbered(once)).toEqual(once)
})
