import type { Block } from '../document/document.ts'
import type { Report } from './report.ts'
import type { ReportWriting } from './report-writing.ts'

/** How many answers are left out of the report to anyone, since they are marked as secret. */
export const secretAnswersIn = ({ response }: Pick<Report, 'response'>) =>
  response
    .flatMap(({ sides }) => [sides.municipality, sides.police])
    .reduce((sum, side) => sum + (side?.secret ?? 0), 0)

/** Says so, where there are any. */
export function secretAnswers({ report, say }: ReportWriting): Block[] {
  const count = secretAnswersIn(report)
  return count === 0 ? [] : [{ kind: 'paragraph', words: say('response.secret', { count }) }]
}
