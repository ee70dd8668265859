import { REPORT_READERS } from '@kartlaggning/schema/answers/audience'
import type { Gap } from '@kartlaggning/schema/gaps/gap'
import { expect, test } from 'vitest'
import type { RoundAnswers } from '../gaps/rules/round-answers.ts'
import { findGaps } from '../gaps/rules/rules.ts'
import { aRound, aRoundBefore, judging } from '../gaps/rules/test-round.ts'
import { compileNeeds } from './compile-needs.ts'
import { withholding } from './figures/test-withholding.ts'

const before = [{ key: 'R06:1983', rule: 'R06', municipalities: ['1983'], problem: null, severity: 4 }]
const sidesOf = (pictureStatus: string, size: number) => ({
  municipality: { knowledge: { pictureStatus }, ...judging({ narcotics: size }) },
  police: judging({ narcotics: 1 }),
})
/** A picture that is current now, and a problem that the two sides have come to see alike. */
const better = aRound(
  { Köping: sidesOf('current', 1) },
  { previous: aRoundBefore({ Köping: sidesOf('outdated', 4) }, { gaps: before }) },
)
const analysed = findGaps(better).map((it, at): Gap => ({ id: `id${at}`, ...it }))
const improved = (answers: RoundAnswers) =>
  (compileNeeds({ gaps: analysed, needs: [] }, answers).improvements ?? []).map(({ key }) => key)

/** As a reader sees them who is not shown what the municipality answers to the question. */
const hidden = ({ municipalities }: Pick<RoundAnswers, 'municipalities'>, question: string) =>
  municipalities.map((it) => {
    const side = withholding(it.municipality, question)
    return { ...it, municipality: side && { ...side, answers: {} } }
  })

test('what has improved is told with the answers behind it, and how the sides came nearer to the county board alone', () => {
  const byReader = REPORT_READERS.map((reader) => [reader, improved({ ...better, reader })])
  expect(Object.fromEntries(byReader)).toEqual({
    'county-board': ['R56:R06:1983', 'R56:R29:1983:narcotics'],
    participants: ['R56:R06:1983'],
    lansbra: ['R56:R06:1983'],
  })
  for (const reader of REPORT_READERS)
    for (const it of compileNeeds({ gaps: analysed, needs: [] }, { ...better, reader }).improvements ?? [])
      expect(it.evidence.length).toBeGreaterThan(0)
  expect(compileNeeds({ gaps: [], needs: [] }, aRound({}))).not.toHaveProperty('improvements')
})

test.each(REPORT_READERS)('P7 to %s nothing has improved by an answer that is not shown, now or then', (reader) => {
  const { previous } = better
  if (!previous) throw new Error('There is no round before')
  const then = { municipalities: previous.municipalities() }
  for (const [question, key] of [
    ['knowledge.pictureStatus', 'R56:R06:1983'],
    ['problems.concern', 'R56:R29:1983:narcotics'],
  ] as const) {
    expect(improved({ ...better, reader, municipalities: hidden(better, question) })).not.toContain(key)
    const secretThen = { ...previous, municipalities: () => hidden(then, question) }
    expect(improved({ ...better, reader, previous: secretThen })).not.toContain(key)
  }
})
