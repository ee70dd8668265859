import type { QuestionSelection } from './question-selection.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import type { RoundScope } from './round-scope.ts'
import { sectionsFor, type Questionnaire, type Section } from '../questionnaire/section.ts'
import { supplementarySection } from './supplementary-section.ts'

/** All that decides what a round asks. */
export interface RoundQuestionnaire extends QuestionSelection {
  readonly questionnaire: string
  readonly scope: RoundScope
  /** Null in a first round, which asks of the last twelve months; left out where the words do not matter. */
  readonly previousRoundId?: string | null
}

/** The sections this respondent answers in the round. The county's own questions come before the last section. */
export function sectionsOfRound(
  questionnaire: Questionnaire,
  { scope, modulesOff, supplementary, previousRoundId }: Omit<RoundQuestionnaire, 'questionnaire'>,
  kind: RespondentKind,
): Section[] {
  const asked = questionnaire.sections.filter(({ id }) => !modulesOff.includes(id))
  const own = supplementarySection(supplementary)
  const last = asked.findIndex((section) => section.last)
  const sections = own ? asked.toSpliced(last < 0 ? asked.length : last, 0, own) : asked
  const worded = previousRoundId === null ? sections.map(inFirstRound) : sections
  return sectionsFor({ ...questionnaire, sections: worded }, kind, scope)
}

const inFirstRound = ({ leadInFirstRound, ...section }: Section): Section => ({
  ...section,
  ...(leadInFirstRound && { lead: leadInFirstRound }),
  questions: section.questions.map(({ textInFirstRound, ...question }) => ({
    ...question,
    ...(textInFirstRound && { text: textInFirstRound }),
  })),
})
