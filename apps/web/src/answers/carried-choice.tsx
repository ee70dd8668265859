import type { AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { followingFrom, hasChanged } from '@kartlaggning/schema/definitions/ended-entry'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { useNavigate } from 'react-router'
import './entries.css'
import { statusQuestionIn, useUnconfirmed } from '../questionnaire/saving/use-unconfirmed.ts'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { useTextFor } from '../questionnaire/question-context.tsx'
import { useTranslation } from '../translation.ts'

interface CarriedChoiceProps {
  readonly draft: Draft
  readonly section: Section
  readonly entry: AnswerEntry
  readonly name: string
  readonly onRemove: () => void
  readonly onChosen: (said: string) => void
}

/** What has become of an entry since the last round: one press, and the entry is answered. */
export function CarriedChoice({ draft, section, entry, name, onRemove, onChosen }: CarriedChoiceProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const navigate = useNavigate()
  const places = useUnconfirmed(draft.saving, { section: section.id, entry: entry.id })
  if (places.length === 0) return null
  const { saving } = draft
  const status = statusQuestionIn(section)
  const isAsked = (name: string) => section.entries?.questions.some((question) => nameOf(question) === name)
  const at = (question: string) => ({ entry: entry.id, question: `${section.id}.${question}` })

  const confirm = (words: string) => {
    saving.confirm(places)
    onChosen(t('carried.chosen', { name, words }))
  }
  const choose = (code: string, words: string) => {
    saving.change(at('statusSinceLast'), code)
    for (const [question, follows] of Object.entries(followingFrom(code)))
      if (isAsked(question)) saving.change(at(question), follows)
    confirm(words)
  }
  const end = () => {
    saving.change(at('phase'), 'ended')
    confirm(t('carried.ended'))
  }
  const change = () => void navigate(entry.id)
  const choices =
    status?.kind === 'single'
      ? status.options
          .filter((option) => option.code !== 'unknown')
          .map((option) => ({
            words: text(option.text),
            act: () => {
              choose(option.code, text(option.text))
              if (hasChanged(option.code)) change()
            },
          }))
      : [
          { words: t('carried.still'), act: () => confirm(t('carried.still')) },
          { words: t('carried.changed'), act: change },
          isAsked('phase') ? { words: t('carried.ended'), act: end } : { words: t('carried.noLonger'), act: onRemove },
        ]
  return (
    <fieldset className="carried-choice no-print">
      <legend>
        {t('group.carried')} <span className="visually-hidden">{name}</span>
      </legend>
      {choices.map(({ words, act }) => (
        <button className="ds-button" data-variant="secondary" data-size="sm" type="button" key={words} onClick={act}>
          {words} <span className="visually-hidden">{name}</span>
        </button>
      ))}
    </fieldset>
  )
}
