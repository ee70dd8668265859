import type { AnswerEntry } from '@kartlaggning/schema/answers/answers'
import { goesOn } from '@kartlaggning/schema/definitions/ended-entry'
import { nameOf, type EntryGroup, type Section } from '@kartlaggning/schema/questionnaire/section'
import { useSyncExternalStore } from 'react'
import './entries.css'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { statusQuestionIn } from '../questionnaire/saving/use-unconfirmed.ts'
import { useTextFor } from '../questionnaire/question-context.tsx'
import { useTranslation } from '../translation.ts'
import { sayOfEntries } from './say-of-entries.ts'
import { SaidOfEntries, useSaid } from './said-of-entries.tsx'

/** Where one act for all of them is worth it; below that the cards are quicker. */
const FEW = 2

const REST = 'ovriga'

interface RestGoesOnProps {
  readonly draft: Draft
  readonly section: Section
  readonly group: EntryGroup
  readonly entries: readonly AnswerEntry[]
}

/** One act, with its count, for all entries of the last round that nothing has been said of yet. */
export function RestGoesOn({ draft, section, group, entries }: RestGoesOnProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const rest = useRest(draft, entries)
  const { said, say } = useSaid()
  const status = statusQuestionIn(section)
  const act = status ? t('rest.goOn', { count: rest.length }) : t('rest.still', { count: rest.length })
  const many = text(group.many)
  if (said) return <SaidOfEntries said={said} onUndone={() => say(undefined)} />
  if (rest.length < FEW) return null
  return (
    <div className="carried-rest no-print" id={REST}>
      <p>{t('rest.left', { count: rest.length, many })}</p>
      <button
        className="ds-button"
        data-variant="secondary"
        type="button"
        onClick={() => {
          const undo = sayOfEntries(draft.saving, section, rest, status ? { [nameOf(status)]: goesOn } : {})
          say({
            words: t('rest.said', { count: rest.length, many, act: t(status ? 'rest.goesOn' : 'rest.stands') }),
            undo,
          })
        }}
      >
        {act}
      </button>
    </div>
  )
}

/** The entries of the last round that nobody has said anything of, by id. */
function useRest({ saving }: Draft, entries: readonly AnswerEntry[]): readonly string[] {
  const unconfirmed = useSyncExternalStore(saving.state.subscribe, () => saving.state.get().unconfirmed)
  const asked = new Set([...unconfirmed.values()].map(({ entry }) => entry))
  return entries.filter(({ id, carriedFrom }) => carriedFrom !== null && asked.has(id)).map(({ id }) => id)
}
