import type { Figure } from '../../document/figure.ts'
import type { Table } from '../../document/table.ts'
import { cellAt, type PublicPhrases, type PublicWriting } from './public-writing.ts'
import type { CountCell } from './public-report.ts'

type Words = 'organisation-council'
const SIDES = ['municipality', 'police'] as const

/** "knowledge.pictureStatus.police": what is asked, and of whom. */
function partsOf(row: string) {
  const at = row.lastIndexOf('.')
  return { indicator: row.slice(0, at), side: row.slice(at + 1) === 'police' ? 'police' : 'municipality' } as const
}

export const indicatorName = (indicator: string, { sayAsElsewhere }: PublicPhrases): string =>
  sayAsElsewhere(`structure.column.${indicator.replace('.', '-') as Words}`)

/** "Lägesbild, kommuner": what is asked, and of whom. */
export function structureRow(row: string, phrases: PublicPhrases): string {
  const { indicator, side } = partsOf(row)
  const { say } = phrases
  return say('indicatorOf', {
    indicator: indicatorName(indicator, phrases),
    side: say(`side.${side}`).toLowerCase(),
  })
}

/** How many have each part of the work in place, as a picture with its table. */
export function inPlaceFigure(writing: PublicWriting): Figure | null {
  const { say, cell, source } = writing
  const table = writing.tableOf('structure')
  if (!table) return null
  const indicators = [...new Set(table.rows.map(({ id }) => partsOf(id).indicator))]
  const inPlace = (indicator: string, side: string) => {
    const row = `${indicator}.${side}`
    return { so: cellAt(table, row, 'in_place'), of: cellAt(table, row, 'of') }
  }
  const words = ({ so, of }: { so: CountCell; of: CountCell }) =>
    typeof so === 'number' && typeof of === 'number' ? say('of', { so, of }) : String(cell(so))
  const isAsked = (indicator: string, side: string) => table.rows.some(({ id }) => id === `${indicator}.${side}`)
  const full = Math.max(1, ...table.rows.flatMap(({ id }) => numberOr0(cellAt(table, id, 'of'))))
  const summary = say('inPlaceSummary')
  return {
    kind: 'figure',
    caption: { number: 'next', title: say('inPlaceTitle'), summary, source },
    alternative: `${say('inPlaceTitle')}. ${summary}`,
    drawing: {
      kind: 'bars',
      panels: [
        {
          title: null,
          full,
          rows: indicators.map((indicator) => ({
            name: indicatorName(indicator, writing),
            bars: SIDES.filter((side) => isAsked(indicator, side)).map((side) => {
              const counted = inPlace(indicator, side)
              return {
                value: typeof counted.so === 'number' ? counted.so : null,
                text: words(counted),
                side: { short: say(`sideShort.${side}`), name: say(`side.${side}`) },
              }
            }),
          })),
        },
      ],
    },
    table: {
      kind: 'table',
      caption: { title: say('inPlaceTitle') },
      columns: [{ title: say('answer') }, ...SIDES.map((side) => ({ title: say(`side.${side}`) }))],
      groups: [
        {
          title: null,
          rows: indicators.map((indicator) => [
            indicatorName(indicator, writing),
            ...SIDES.map((side) => (isAsked(indicator, side) ? words(inPlace(indicator, side)) : say('notApplicable'))),
          ]),
        },
      ],
      firstColumn: 'names-the-row',
    },
  }
}

const numberOr0 = (cell: CountCell) => (typeof cell === 'number' ? cell : 0)

/** What the answers amount to, of each side. */
export function structureOfCounty(writing: PublicWriting): Table | null {
  const { say, sayAsElsewhere, cell, source } = writing
  const table = writing.tableOf('structure')
  if (!table) return null
  const statuses = ['in_place', 'partly', 'under_way', 'none', 'unknown'] as const
  return {
    kind: 'table',
    caption: { number: 'next', title: say('structureTitle'), summary: say('structureSummary'), source },
    columns: [
      { title: say('row'), weight: 3 },
      ...statuses.map((status) => ({ title: sayAsElsewhere(`structure.status.${status}`), align: 'end' as const })),
      { title: say('ofAll'), align: 'end' as const },
    ],
    groups: [
      {
        title: null,
        rows: table.rows.map(({ id }) => [
          structureRow(id, writing),
          ...[...statuses, 'of'].map((column) => cell(cellAt(table, id, column))),
        ]),
      },
    ],
    firstColumn: 'names-the-row',
  }
}
