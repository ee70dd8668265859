import type { ReportFigure } from '../report-chapter.ts'
import type { ReportWriting } from '../report-writing.ts'
import type { Improvement } from '../reported-need.ts'
import { reportTable } from './report-table.ts'

/** What has improved since the last round, where, and on how many answers that rests. */
export const improvementsTable: ReportFigure = {
  id: 'improvements-table',
  chapter: 'sedan-forra-omgangen',
  behind: { page: 'needs' },
  compile(writing) {
    const { report, say } = writing
    const found = report.improvements ?? []
    if (found.length === 0) return null
    return reportTable(writing, {
      title: say('since.improvements.title'),
      summary: improvedSentence(writing),
      columns: [say('since.improvements.what'), say('needs.municipalities'), say('needs.table.answers')],
      groups: [{ title: null, rows: [...Map.groupBy(found, whatOf)].map(([, same]) => rowOf(same, writing)) }],
    })
  },
}

const whatOf = ({ sentence }: Improvement) => sentence.sv

function rowOf(same: readonly Improvement[], { nameOf, language }: ReportWriting) {
  const places = [...new Set(same.flatMap(({ municipalities }) => municipalities))].map(nameOf)
  return [
    same[0]?.sentence[language] ?? '',
    places.toSorted((one, other) => one.localeCompare(other, 'sv')).join(', '),
    same.reduce((sum, { evidence }) => sum + evidence.length, 0),
  ]
}

/** "3 förbättringar sedan förra omgången, i 2 av 10 kommuner."; nothing where there is none. */
export function improvedSentence({ report, say }: ReportWriting): string {
  const found = report.improvements ?? []
  const places = new Set(found.flatMap(({ municipalities }) => municipalities)).size
  return found.length === 0
    ? ''
    : say('since.improvements.summary', { count: found.length, places, all: report.response.length })
}
