import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { reasonFor } from '@kartlaggning/schema/questionnaire/reason'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { useMemo } from 'react'
import { ConflictChoices } from '../saving/conflict-choices.tsx'
import { EarlierAnswer } from './earlier-answer.tsx'
import { fieldId } from '../question-context.tsx'
import { askedBy } from './field-frame.tsx'
import { TextField } from './text-fields.tsx'
import { isWarned, usePersonalData } from './use-personal-data.ts'

/** Why a text needs what may point out someone; asked as long as it is there. */
export function ReasonField({ question }: { readonly question: Question }) {
  const reason = useMemo(() => reasonFor(question), [question])
  const isAsked = isWarned(usePersonalData(nameOf(question)))
  if (!isAsked) return null
  const name = nameOf(reason)
  return (
    <div className="reason" id={fieldId(name)}>
      <ConflictChoices question={reason} />
      <TextField asked={{ ...askedBy(reason, name), kind: reason }} />
      <EarlierAnswer name={name} kind={reason} />
    </div>
  )
}
