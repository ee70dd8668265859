import type { AnswerDocument } from '@kartlaggning/schema/answers/answer-document'
import { whatIsLeft, type WhatIsLeft } from '@kartlaggning/schema/answers/what-is-left'
import { mappingsBetween, questionnaireOf } from '@kartlaggning/schema/questionnaires/registry'
import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { sectionsOfRound, type RoundQuestionnaire } from '@kartlaggning/schema/rounds/round-questionnaire'
import { upgradedDocument } from '@kartlaggning/schema/versions/upgrade'

export interface InvitedTo extends RoundQuestionnaire {
  readonly kind: RespondentKind
  /** Null is the whole. */
  readonly sections: readonly string[] | null
  /** That the plan says of a municipality which answers everything. */
  readonly estimatedMinutes: number
  /** Submitted by the same in the round before. */
  readonly previous: { readonly questionnaire: string; readonly document: AnswerDocument } | null
}

/** How long it takes for the one who is invited, and how much has been filled in for them. */
export function estimateInvitation({
  kind,
  sections: own,
  estimatedMinutes,
  previous,
  ...asked
}: InvitedTo): WhatIsLeft {
  const questionnaire = questionnaireOf(asked.questionnaire)
  const sections = sectionsOfRound(questionnaire, asked, kind).filter(({ id }) => own?.includes(id) ?? true)
  return whatIsLeft({
    sections,
    previous: previous && inNewWords(previous, asked.questionnaire),
    plan: { minutes: estimatedMinutes, whole: sectionsOfRound(questionnaire, asked, 'municipality') },
  })
}

function inNewWords({ questionnaire, document }: NonNullable<InvitedTo['previous']>, to: string): AnswerDocument {
  const then = questionnaireOf(questionnaire)
  return upgradedDocument(mappingsBetween(then.version, to), then, document)
}
