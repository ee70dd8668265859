import type { Block, Section } from '@kartlaggning/schema/document/document'
import type { Table } from '@kartlaggning/schema/document/table'
import { expect, it } from 'vitest'
import { foldedOnScreen } from './folded-on-screen.ts'

const texts = {
  appendix: 'Visa hela bilagan',
  parts: (count: number) => `Visa alla ${count} delar`,
  items: (count: number) => `Visa alla ${count}`,
  captioned: ({ caption }: { readonly caption: { readonly title: string } }) => caption.title,
}
const section = (role: Section['role'], title: string, blocks: readonly Block[], number?: string): Section => ({
  kind: 'section',
  role,
  id: title,
  title,
  blocks,
  ...(number !== undefined && { number }),
})
const words: Block = { kind: 'paragraph', words: 'Det här säger kapitlet.' }
const list = (count: number): Block => ({ kind: 'list', items: Array.from({ length: count }, (_, at) => `Sak ${at}`) })
const table = (number: number): Table => ({
  kind: 'table',
  caption: { title: `Tabell ${number}`, number },
  columns: [],
  groups: [],
  firstColumn: 'is-a-value',
})
const folds = (chapter: Section, isNarrow = false) => {
  const found: string[] = []
  const look = (block: Block) => {
    if (block.kind !== 'section') return
    if (block.role === 'folded') found.push(block.title)
    block.blocks.forEach(look)
  }
  foldedOnScreen([chapter], texts, isNarrow).forEach(look)
  return found
}
/** What it says, whatever is folded. */
const allIn = (block: Block): unknown[] => (block.kind === 'section' ? block.blocks.flatMap(allIn) : [block])

it('folds an appendix under what it says of itself, and no chapter', () => {
  expect(folds(section('chapter', 'Insatskatalog', [words, list(2)], 'Bilaga C'))).toEqual(['Visa hela bilagan'])
  expect(folds(section('chapter', 'Problem', [words, list(2)], '6'))).toEqual([])
})

it.each([
  [10, []],
  [11, ['Visa alla 11']],
])('of a list of %i in a part folds %j', (count, expected) => {
  expect(folds(section('chapter', 'Metod', [section('part', 'Regler', [list(count)])], '3'))).toEqual(expected)
})

it.each([
  [5, []],
  [6, ['Visa alla 6 delar']],
])('of %i parts of nothing but lists folds %j', (count, expected) => {
  const parts = Array.from({ length: count }, (_, at) => section('part', `Regel ${at}`, [list(1)]))
  expect(folds(section('chapter', 'Kan inte bedömas', [words, ...parts], '13'))).toEqual(expected)
})

it.each([
  [5, 0],
  [6, 6],
])('of %i findings folds %i, each under its heading', (count, expected) => {
  const findings = Array.from({ length: count }, (_, at) => section('finding', `Behov ${at}`, [words]))
  expect(folds(section('chapter', 'Behov', [section('part', 'Praktiskt stöd', findings)], '11'))).toHaveLength(expected)
})

it('draws the first table of a chapter on a phone, and opens the others by their titles', () => {
  const chapter = section('chapter', 'Samverkan', [table(4), table(5), words, table(6)], '8')
  expect(folds(chapter, true)).toEqual(['Tabell 5', 'Tabell 6'])
  expect(folds(chapter)).toEqual([])
})

it('keeps everything, in its order', () => {
  const findings = Array.from({ length: 9 }, (_, at) => section('finding', `Behov ${at}`, [words, list(at)]))
  const chapters = [
    section('chapter', 'Behov', [words, table(1), table(2), section('part', 'Praktiskt stöd', findings)], '11'),
    section('chapter', 'Tabeller', [words, table(3), list(30)], 'Bilaga D'),
  ]
  expect(foldedOnScreen(chapters, texts, true).flatMap(allIn)).toEqual(chapters.flatMap(allIn))
})
