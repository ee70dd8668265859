import type { Fact } from '../../document/document.ts'
import { severityWords } from '../../gaps/gap-words.ts'
import { supportMeasure, type SupportMeasure } from '../../questionnaires/code-lists/support.ts'
import type { ReportWriting } from '../report-writing.ts'
import type { Need } from './needs-by-task.ts'

const measures: readonly SupportMeasure[] = supportMeasure

/** What is said of each name; of what there is nothing to say, not even the name. */
export const factsOf = (lines: readonly (readonly [name: string, line: string])[]): Fact[] =>
  lines.flatMap(([name, line]) => (line === '' ? [] : [{ name, lines: [line] }]))

export const severityOf = ({ severity }: Need, { language }: ReportWriting): string =>
  severityWords[(severity ?? 'none') as keyof typeof severityWords][language]

/** The support that is planned, as it is chosen and as it is written. */
export function plannedFor({ measures: chosen, support }: Need, writing: ReportWriting): string[] {
  const named = chosen.map((code) => measureName(code, writing))
  return [named.join(', '), support ?? ''].filter(Boolean)
}

export const measureName = (code: string, { language }: ReportWriting): string =>
  measures.find((it) => it.code === code)?.text[language] ?? code
