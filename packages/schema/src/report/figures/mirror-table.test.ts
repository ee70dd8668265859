import { expect, test } from 'vitest'
import { csvOf } from '../../document/csv.ts'
import type { FigureData } from '../figure-data.ts'
import { aReport } from '../made-up-report.ts'
import { reportDocument } from '../report-document.ts'
import { writingOf } from '../report-writing.ts'
import type { Report } from '../report.ts'
import { mirrorTable } from './mirror-table.ts'

const states = (...[confirmed = 0, oneSided = 0, contradictory = 0, notAsked = 0, notAnswered = 0]: number[]) => [
  { state: 'confirmed' as const, count: confirmed },
  { state: 'one_sided' as const, count: oneSided },
  { state: 'contradictory' as const, count: contradictory },
  { state: 'not_asked' as const, count: notAsked },
  { state: 'not_answered' as const, count: notAnswered },
]
const ties: NonNullable<FigureData['ties']> = [
  { kind: 'counterpart', states: states(4, 1, 2, 0, 1) },
  { kind: 'participant', states: states(0, 0, 0, 3) },
  { kind: 'municipalities', states: states(0, 0, 0, 1, 1) },
]
const tableOf = (report: Report) => {
  const table = mirrorTable.compile(writingOf(report, 'sv'))
  return table?.kind === 'table' ? table : undefined
}

test('each kind stands with its five states, and lowest–highest where silence leaves it open', () => {
  const table = tableOf({ ...aReport(), figures: { ties } })
  expect(table?.caption.summary).toBe(
    'Av 13 samverkansband som någon uppger finns 6–8 enligt båda. De är 4 bekräftade av båda, 1 som bara den ena uppger, 2 som de säger olika om, 4 som den andra inte är tillfrågad om och 2 som den andra inte har svarat om.',
  )
  expect(table && csvOf(table, 'open').split('\r\n')).toEqual([
    'Samverkan,Båda säger det,Bara den ena säger det,De säger olika om den,Den andra är inte tillfrågad,Den andra har inte svarat,Finns enligt båda',
    'Kommun och polis,4,1,2,0,1,6–7',
    'Aktörer i samverkansinsatser,0,0,0,3,0,–',
    'Mellan kommuner,0,0,0,1,1,0–1',
    'Sammanlagt,4,1,2,4,2,6–8',
    '',
  ])
})

test('it says that what is secret is not counted, where anything is', () => {
  const report = aReport()
  const [first, ...others] = report.response
  const police = first?.sides.police && { ...first.sides.police, secret: 2 }
  const response = first ? [{ ...first, sides: { ...first.sides, police: police ?? null } }, ...others] : []
  expect(tableOf({ ...report, figures: { ties } })?.caption.legend).toHaveLength(2)
  expect(tableOf({ ...report, figures: { ties }, response })?.caption.legend).toHaveLength(3)
  expect(tableOf({ ...report, figures: { ties: ties.slice(0, 1) } })?.caption.legend).toHaveLength(1)
})

test('it stands in the chapter on cooperation, and nowhere where nothing is stated', () => {
  const chapterWith = (figures: FigureData) =>
    JSON.stringify(reportDocument({ ...aReport(), figures }, 'sv').sections.find(({ id }) => id === 'samverkan'))
  expect(chapterWith({ ties })).toContain('Samverkansspegeln')
  for (const none of [{ ties: [] }, {}]) expect(chapterWith(none)).not.toContain('Samverkansspegeln')
})
