import { expect, test } from 'vitest'
import type { Block, CompiledDocument } from '../document/document.ts'
import { csvOf } from '../document/csv.ts'
import { labelOf } from '../document/numbering.ts'
import { madeUpFigure } from './made-up-figure.ts'
import { aReport } from './made-up-report.ts'
import { reportChapters, reportFigures } from './report-chapters.ts'
import { reportDocument } from './report-document.ts'

const documentWith = (figures = reportFigures) => reportDocument(aReport(), 'sv', undefined, figures)
const withMadeUp = [...reportFigures, madeUpFigure]

const captionsIn = ({ sections }: CompiledDocument) =>
  sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' || block.kind === 'figure'
        ? [`${id}: ${labelOf(block.kind, block.caption, 'sv')}. ${block.caption.title}`]
        : [],
    ),
  )

/** All that the document says, but for the numbers of tables and figures. */
const partsOf = ({ sections }: CompiledDocument) =>
  sections.flatMap(({ blocks, ...section }) => [
    JSON.stringify(section),
    ...blocks.map((it) => JSON.stringify(withoutNumber(it))),
  ])

const withoutNumber = (block: Block): object =>
  block.kind === 'table' || block.kind === 'figure' ? { ...block, caption: { ...block.caption, number: null } } : block

test('a figure is its file and its entry: it stands in its chapter, and nothing else changes', () => {
  const [before, after] = [partsOf(documentWith()), partsOf(documentWith(withMadeUp))]
  const added = after.filter((it) => !before.includes(it))
  expect(added).toEqual([expect.stringContaining('Antal svar från varje kommun')])
  expect(after.filter((it) => !added.includes(it))).toEqual(before)
})

test('its number follows from where it stands, and those after it count on', () => {
  expect(captionsIn(documentWith(withMadeUp))).toEqual([
    'svarslage: Tabell 1. Svarsläge',
    'svarslage: Figur 1. Antal svar från varje kommun',
    expect.stringMatching(/^struktur: Tabell 2\. /),
    expect.stringMatching(/^problem: Figur 2\. /),
  ])
})

test('it says who is missing, and is a file of its own', () => {
  const chapter = documentWith(withMadeUp).sections.find(({ id }) => id === 'svarslage')
  const figure = chapter?.blocks.find((block) => block.kind === 'figure')
  if (!figure) throw new Error('The figure is not there')
  expect(JSON.stringify(figure.caption.source)).toContain('Inte svarat och därför inte med: Norbergs kommun.')
  expect(csvOf(figure.table, 'open').split('\r\n')).toEqual(['Kommun,Svar', 'Sala,2', 'Norberg,1', ''])
})

test('a figure stands in any chapter', () => {
  for (const { id } of reportChapters) {
    const { sections } = documentWith([{ ...madeUpFigure, chapter: id }])
    const holders = sections.filter(({ blocks }) => blocks.some(({ kind }) => kind === 'figure'))
    expect(holders.map((it) => it.id)).toEqual([id])
  }
})
