import type { Option } from '../questionnaire/question.ts'
import { problemArea } from './code-lists/problem-area.ts'
import type { Language, Text } from '../text.ts'

interface ProblemGroup {
  readonly group: Text | undefined
  readonly problems: readonly Option[]
}

/** The problems under the headings they stand under in the questionnaire; a code of no list comes last, by itself. */
export function groupProblems(codes: readonly string[]): ProblemGroup[] {
  const listed: readonly Option[] = problemArea
  const known = listed.filter((problem) => codes.includes(problem.code))
  const groups = [...Map.groupBy(known, (problem) => problem.group)].map(([group, problems]) => ({ group, problems }))
  const unknown = codes.filter((code) => !listed.some((problem) => problem.code === code))
  if (unknown.length === 0) return groups
  return [...groups, { group: undefined, problems: unknown.map((code) => ({ code, text: { sv: code, en: code } })) }]
}

export function problemName(code: string, language: Language): string {
  const listed: readonly Option[] = problemArea
  return listed.find((problem) => problem.code === code)?.text[language] ?? code
}
