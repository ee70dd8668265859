import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { REPORT_READERS } from '../answers/audience.ts'
import { editionDocument } from './edition-document.ts'
import { anEdition, aReport } from './made-up-report.ts'
import { OUTLINE } from './outline.ts'
import { editionPresentation } from './presentation/edition-presentation.ts'

/** Ways to answers are for a screen alone. */
const ON_SCREEN = ['about', 'evidence']

/** Every word and number, in their order. */
function wordsIn(value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return [JSON.stringify(value)]
  return Object.entries(value).flatMap(([name, it]) => (ON_SCREEN.includes(name) ? [] : wordsIn(it)))
}

const digest = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(wordsIn(value)))
    .digest('hex')
    .slice(0, 12)

/** All that an edition says as a publication and at a meeting, to each reader and in both languages. */
const said = (outline: number | undefined) =>
  digest(
    REPORT_READERS.flatMap((reader) =>
      (['sv', 'en'] as const).flatMap((language) => {
        const { outline: _, ...report } = aReport(reader)
        const frozen = { ...report, ...(outline !== undefined && { outline }) }
        return [editionDocument(anEdition, frozen, language), editionPresentation(anEdition, frozen, language)]
      }),
    ),
  )

// An edition is made anew of what was frozen, each time that it is read. Where one of these differs, what is published has
// changed: let the new words or the new layout hold from another outline on (outline.ts), which gets a line of its own here.
it.each([
  [undefined, '7c8c6981df9d'],
  [2, '45b806144fbe'],
  [3, 'abd3ad73f876'],
  [4, 'ae814aae1bd9'],
  [5, '68c7654a36ed'],
  [6, 'c3fba35f7cde'],
  [7, '99e859ff9287'],
  [8, '00e8e58b1225'],
  [OUTLINE, '0f30af470a12'],
])('P8: an edition of outline %s says what it said when it was published', (outline, expected) => {
  expect(said(outline)).toBe(expected)
})
