import type { Kind, Question } from '@kartlaggning/schema/questionnaire/question'
import { useEffect, useId, useState } from 'react'
import { timeOfDay } from '@kartlaggning/schema/document/dates'
import { Radios } from '../../look/radios.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { Choice, Conflict } from './save-state.ts'
import { formNameOf } from '../form-names.ts'
import { toForm } from '../form-values.ts'
import type { Value } from './answer-address.ts'
import { fieldId, useQuestionContext, useText } from '../question-context.tsx'
import { useWordsFor } from '../use-words.ts'
import './conflict.css'

interface ConflictProps {
  readonly question: Question
  readonly conflict: Conflict
}

/** Both answers side by side, and a choice; nothing is thrown away before it is made. */
export function ConflictChoice({ question, conflict }: ConflictProps) {
  const { t } = useTranslation('questionnaire')
  const { form, saving, section, kind: respondent } = useQuestionContext()
  const language = useLanguage()
  const text = useText()
  const words = useWordsFor(respondent)
  const [choice, setChoice] = useState<Choice>()
  const [joined, setJoined] = useState(() => bothOf(conflict))
  const kind: Kind = question.kind === 'matrix' ? question.cell : question
  const row =
    question.kind === 'matrix'
      ? question.rows.find((it) => conflict.address.question.endsWith(`.${it.code}`))
      : undefined
  const said = (value: Value) => words(kind, value).join(', ') || t('notAnswered')
  const theirs = { name: conflict.by, time: timeOfDay(conflict.at, language) }
  const name = formNameOf(section, conflict.address.question)
  useEffect(() => {
    // It pushes down the field that somebody is writing in.
    const writing = document.activeElement
    if (document.getElementById(fieldId(name))?.contains(writing)) writing?.scrollIntoView({ block: 'nearest' })
  }, [name])

  const decide = () => {
    if (!choice) return
    const value = { mine: conflict.mine, theirs: conflict.theirs, both: joined }[choice]
    // The choice goes; whoever used the keyboard stays at the question.
    document.getElementById(fieldId(name))?.focus()
    saving.resolve(conflict, choice, value)
    form.setValue(name, toForm(kind, value), { shouldDirty: true })
  }
  return (
    <div className="conflict" role="alert">
      <h3>{t('conflict.title')}</h3>
      {row && <p>{text(row.text)}</p>}
      <dl>
        <dt>{t('conflict.mine')}</dt>
        <dd>{said(conflict.mine)}</dd>
        <dt>{t('conflict.theirs', theirs)}</dt>
        <dd>{said(conflict.theirs)}</dd>
      </dl>
      <Choices kind={kind} by={conflict.by} choice={choice} onChoice={setChoice} />
      {choice === 'both' && (
        <label className="conflict__joined">
          {t('conflict.joined')}
          <textarea className="ds-input" rows={5} value={joined} onChange={(event) => setJoined(event.target.value)} />
        </label>
      )}
      <button className="ds-button" type="button" aria-disabled={!choice} onClick={decide}>
        {t('conflict.save')}
      </button>
    </div>
  )
}

interface ChoicesProps {
  readonly kind: Kind
  readonly by: string
  readonly choice: Choice | undefined
  readonly onChoice: (choice: Choice) => void
}

function Choices({ kind, by, choice, onChoice }: ChoicesProps) {
  const { t } = useTranslation('questionnaire')
  const id = useId()
  const choices: readonly Choice[] = kind.kind === 'text' ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
  const labels = {
    mine: t('conflict.keepMine'),
    theirs: t('conflict.useTheirs', { name: by }),
    both: t('conflict.both'),
  }
  return (
    <fieldset className="conflict__choices">
      <legend className="visually-hidden">{t('conflict.choose')}</legend>
      <Radios
        id={id}
        options={choices.map((value) => ({ value, text: labels[value] }))}
        chosen={choice}
        onChoose={onChoice}
      />
    </fieldset>
  )
}

const bothOf = ({ mine, theirs }: Conflict) => [mine, theirs].filter((it) => typeof it === 'string').join('\n\n')
