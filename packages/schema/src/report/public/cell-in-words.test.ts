import { expect, test } from 'vitest'
import { Task } from '../../gaps/task.ts'
import { indicators, levelsOf } from '../../definitions/structure.ts'
import { questionsOf } from '../../questionnaire/section.ts'
import { canonicalQuestionnaire } from '../../questionnaires/canonical.ts'
import { cellInWords } from './cell-in-words.ts'

const everyCell = [
  ...questionsOf(canonicalQuestionnaire).flatMap((question) =>
    question.audience === 'public' && (question.kind === 'single' || question.kind === 'multi')
      ? [...question.options.map(({ code }) => code), 'of'].flatMap((row) =>
          question.askedOf.map((side) => ({ table: question.id, cell: `${row}/${side}` })),
        )
      : [],
  ),
  ...indicators.flatMap((id) => levelsOf(id).map((level) => ({ table: id, cell: `${level}/police` }))),
  ...indicators.flatMap((id) =>
    ['in_place', 'partly', 'under_way', 'none', 'unknown', 'of'].map((column) => ({
      table: 'structure',
      cell: `${id}.municipality/${column}`,
    })),
  ),
  ...['all', 'withheld', ...Task.options].map((row) => ({ table: 'needs', cell: `${row}/count` })),
]

test.each(['sv', 'en'] as const)('every cell that may be masked has words in %s', (language) => {
  for (const masked of everyCell) {
    const { table, row, column } = cellInWords(masked, language)
    for (const words of [table, row, column]) {
      expect(words, masked.cell).not.toMatch(/^[a-z]+[._]|\.[a-z]|_|^(of|all|withheld|count|police|municipality)$/)
      expect(words.length).toBeGreaterThan(1)
    }
  }
  const of = { table: 'knowledge.planStatus', cell: 'of/municipality' }
  expect(cellInWords(of, language)).toMatchObject(
    language === 'sv'
      ? { row: 'Antal svar', column: 'Kommuner' }
      : { row: 'Number of answers', column: 'Municipalities' },
  )
})
