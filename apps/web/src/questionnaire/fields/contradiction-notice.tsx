import { present } from '@kartlaggning/schema/document/dates'
import type { Contradiction } from '@kartlaggning/schema/questionnaire/contradiction'
import { questionsReadBy, saidOf } from '@kartlaggning/schema/questionnaire/contradicting'
import type { Question } from '@kartlaggning/schema/questionnaire/question'
import { nameOf } from '@kartlaggning/schema/questionnaire/section'
import { pages } from '@kartlaggning/schema/pages'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { Link, useParams } from 'react-router'
import { useTranslation } from '../../translation.ts'
import { fieldId, useQuestionContext, useText } from '../question-context.tsx'
import { fromForm } from '../form-values.ts'
import { kindOfActor } from '../registers.ts'
import { contradictionsAt } from '../sections.ts'

/** Says, without moving focus, that an answer does not go with another; all may stand. */
export function ContradictionNotice({ question }: { readonly question: Question }) {
  const all = contradictionsAt(question.id)
  return all.length === 0 ? null : <Watching question={question} all={all} />
}

function Watching({ question, all }: { readonly question: Question; readonly all: readonly Contradiction[] }) {
  const { t } = useTranslation('questionnaire')
  const text = useText()
  const { form, section, saving, kind, municipality } = useQuestionContext()
  const read = [...new Set(all.flatMap(questionsReadBy))]
  const here = read.filter((id) => id.startsWith(`${section}.`))
  const values = useWatch({ control: form.control, name: here.map((id) => nameOf({ id })) })
  const [today] = useState(() => present().toISOString())
  const answerTo = (id: string): unknown => {
    const at = here.indexOf(id)
    if (at < 0) return saving.valueAt({ entry: null, question: id })
    return id === question.id && question.kind !== 'matrix' ? fromForm(question, values[at]) : values[at]
  }
  const found = saidOf(all, answerTo, { kind, today, municipality, kindOfActor })
  const others = [...new Set(found.flatMap(questionsReadBy))].filter((id) => id !== question.id)
  return (
    <div role="status">
      {found.length > 0 && (
        <div className="found">
          {found.map((it) => (
            <p key={it.number}>
              <strong>{text(it.text)}</strong>
            </p>
          ))}
          <p>{t('contradiction')}</p>
          {others.map((id) => (
            <p key={id}>
              <ToQuestion id={id} isHere={here.includes(id)} />
            </p>
          ))}
        </div>
      )}
    </div>
  )
}

function ToQuestion({ id, isHere }: { readonly id: string; readonly isHere: boolean }) {
  const { t } = useTranslation('questionnaire')
  const { respondentId = '' } = useParams()
  const field = fieldId(nameOf({ id }))
  const words = t('contradictionOther')
  if (isHere)
    return (
      <a className="ds-link" href={`#${field}`} onClick={(event) => goTo(event, field)}>
        {words}
      </a>
    )
  return (
    <Link className="ds-link" to={`${pages.section({ respondentId, section: id.split('.')[0] ?? '' })}#${field}`}>
      {words}
    </Link>
  )
}

function goTo(event: React.MouseEvent, id: string) {
  event.preventDefault()
  document.getElementById(id)?.focus()
}
