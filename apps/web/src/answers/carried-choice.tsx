import type { AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { followingFrom, hasChanged } from '@kartlaggning/schema/definitions/ended-entry'
import { nameOf, type Section } from '@kartlaggning/schema/questionnaire/section'
import { useNavigate } from 'react-router'
import './entries.css'
import { statusQuestionIn, useUnconfirmed } from '../questionnaire/saving/use-unconfirmed.ts'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { useTextFor } from '../questionnaire/question-context.tsx'
import { useTranslation } from '../translation.ts'
import { sayOfEntries } from './say-of-entries.ts'
import { SaidOfEntries, useSaid } from './said-of-entries.tsx'

interface CarriedChoiceProps {
  readonly draft: Draft
  readonly section: Section
  readonly entry: AnswerEntry
  readonly name: string
  readonly onRemove: () => void
}

/** What has become of an entry since the last round: one press, and the entry is answered; the place in the list is kept. */
export function CarriedChoice({ draft, section, entry, name, onRemove }: CarriedChoiceProps) {
  const { t } = useTranslation('answers')
  const places = useUnconfirmed(draft.saving, { section: section.id, entry: entry.id })
  const { said, say } = useSaid()
  const choices = useChoices({ draft, section, entry, onRemove })
  if (said) return <SaidOfEntries said={said} name={name} onUndone={() => say(undefined)} />
  if (places.length === 0) return null
  return (
    <fieldset className="carried-choice no-print">
      <legend>
        {t('group.carried')} <span className="visually-hidden">{name}</span>
      </legend>
      {choices.map(({ words, act }) => (
        <button
          className="ds-button"
          data-variant="secondary"
          data-size="sm"
          type="button"
          key={words}
          onClick={() => {
            const undo = act()
            if (undo) say({ words, undo })
          }}
        >
          {words} <span className="visually-hidden">{name}</span>
        </button>
      ))}
    </fieldset>
  )
}

interface Choice {
  readonly words: string
  /** Returns what takes it back, where something was said. */
  readonly act: () => void | (() => void)
}

function useChoices({ draft, section, entry, onRemove }: Omit<CarriedChoiceProps, 'name'>): readonly Choice[] {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const navigate = useNavigate()
  const status = statusQuestionIn(section)
  const say = (following: Readonly<Record<string, string>>) =>
    sayOfEntries(draft.saving, section, [entry.id], following)
  const open = () => void navigate(entry.id)
  if (status?.kind === 'single') {
    return status.options
      .filter((option) => option.code !== 'unknown')
      .map(({ code, text: words }) => ({
        words: text(words),
        act: () => {
          const undo = say({ [nameOf(status)]: code, ...followingFrom(code) })
          if (!hasChanged(code)) return undo
          open()
          return undefined
        },
      }))
  }
  const isPhased = section.entries?.questions.some((question) => nameOf(question) === 'phase') === true
  return [
    { words: t('carried.still'), act: () => say({}) },
    { words: t('carried.changed'), act: open },
    isPhased
      ? { words: t('carried.ended'), act: () => say({ phase: 'ended' }) }
      : { words: t('carried.noLonger'), act: onRemove },
  ]
}
