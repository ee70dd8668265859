import type { QuestionSelection } from './question-selection.ts'
import type { RespondentKind } from '../respondents/respondent-kind.ts'
import type { RoundScope } from './round-scope.ts'
import { sectionsFor, type Questionnaire, type Section } from '../questionnaire/section.ts'
import { supplementarySection } from './supplementary-section.ts'

/** All that decides what a round asks. */
export interface RoundQuestionnaire extends QuestionSelection {
  readonly questionnaire: string
  readonly scope: RoundScope
}

/** The sections this respondent answers in the round. The county's own questions come before the last section. */
export function sectionsOfRound(
  questionnaire: Questionnaire,
  { scope, modulesOff, supplementary }: Omit<RoundQuestionnaire, 'questionnaire'>,
  kind: RespondentKind,
): Section[] {
  const asked = questionnaire.sections.filter(({ id }) => !modulesOff.includes(id))
  const own = supplementarySection(supplementary)
  const last = asked.findIndex((section) => section.last)
  const sections = own ? asked.toSpliced(last < 0 ? asked.length : last, 0, own) : asked
  return sectionsFor({ ...questionnaire, sections }, kind, scope)
}
