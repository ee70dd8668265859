import { movesTo } from '@kartlaggning/schema/answers/moves-to'
import type { SectionOverview } from '@kartlaggning/schema/answers/section-overview'
import type { AnswerEntry } from '@kartlaggning/schema/answers/answers'
import type { EntryGroup, Section } from '@kartlaggning/schema/questionnaire/section'
import { Suspense, useRef, useState } from 'react'
import { Link } from 'react-router'
import './entries.css'
import { ErrorMessage } from '../look/error-message.tsx'
import { useMutation } from '../look/use-mutation.ts'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { QuestionField } from '../questionnaire/fields/question-field.tsx'
import { useTextFor } from '../questionnaire/question-context.tsx'
import type { Shown } from '../questionnaire/use-question-form.ts'
import { useLanguage, useTranslation } from '../translation.ts'
import { EntryCard } from './entry-card.tsx'
import { useEntryTitle } from './entry-title.ts'
import { BringLinks } from './from-another/other-links.tsx'
import { ENTRIES } from './remark-errors.ts'
import { RestGoesOn } from './rest-goes-on.tsx'
import { RemoveDialog, RemovedEntries } from './set-aside.ts'
import { useEntryActions } from './use-entry-actions.ts'
import { useEntryStates } from './use-entry-states.ts'

interface EntryListProps {
  readonly draft: Draft
  /** All that the person answers, to know where an entry can be moved. */
  readonly sections: readonly SectionOverview[]
  readonly section: Section
  readonly group: EntryGroup
  /** "Vi har inga …", asked while there are none. */
  readonly none: Shown | undefined
}

/** A repeated group: a card for each entry, and what can be done with it. */
export function EntryList({ draft, sections, section, group, none }: EntryListProps) {
  const { t } = useTranslation('answers')
  const text = useTextFor(draft.answering.kind)
  const language = useLanguage()
  const { mutate, errorMessage } = useMutation()
  const titleOf = useEntryTitle(draft)
  const heading = useRef<HTMLHeadingElement>(null)
  const [removing, setRemoving] = useState<AnswerEntry>()
  const [removed, setRemoved] = useState<AnswerEntry>()
  const [said, setSaid] = useState('')
  const entries = draft.entries.filter((entry) => entry.section === section.id && entry.removedAt === null)
  const stateOf = useEntryStates(draft, section)
  const actions = useEntryActions(draft, section, group)
  const one = text(group.one)
  const other = sections.find((it) => it.section === movesTo(section.id))

  const remove = async (entry: AnswerEntry) => {
    setRemoving(undefined)
    await actions.remove(entry.id)
    setRemoved(entry)
    setSaid('')
    heading.current?.focus()
  }
  const undo = async (entry: AnswerEntry) => {
    await actions.restore(entry.id)
    setRemoved(undefined)
    setSaid(t('group.restored', { name: titleOf(section, entry.id) }))
    heading.current?.focus()
  }
  return (
    <section className="entries" id={ENTRIES}>
      <h2 ref={heading} tabIndex={-1}>
        {t('group.title', { many: text(group.many) })}
      </h2>
      <p role="status" className={removed || said ? 'notice' : undefined}>
        {said}
        {removed && t('group.removed', { name: titleOf(section, removed.id) })}{' '}
        {removed && (
          <button className="ds-link" type="button" onClick={() => void mutate(() => undo(removed))}>
            {t('group.undo')}
          </button>
        )}
      </p>
      <ErrorMessage text={errorMessage} />
      <p>
        {entries.length === 0
          ? text(group.empty)
          : t('group.have', { count: entries.length, one, many: text(group.many) })}
      </p>
      {entries.length === 0 && none && <QuestionField question={none.question} parts={none.parts} />}
      <ol className="entry-list">
        {entries.map((entry) => (
          <EntryCard
            key={entry.id}
            {...{ draft, section, group, entry }}
            state={stateOf(entry.id)}
            onCopy={() => void mutate(() => actions.copy(entry.id, titleOf(section, entry.id)))}
            onRemove={() => setRemoving(entry)}
            move={
              other && {
                to: other.title[language].toLocaleLowerCase(),
                act: () => void mutate(() => actions.move(entry.id)),
              }
            }
          />
        ))}
      </ol>
      <RestGoesOn {...{ draft, section, group, entries }} />
      <p className="entries__add">
        <button className="ds-button" data-variant="secondary" type="button" onClick={() => void mutate(actions.add)}>
          {t('group.add', { one })}
        </button>
        <Link className="ds-link" to="hamta-fil">
          {t('group.fromFile')}
        </Link>
      </p>
      <BringLinks draft={draft} section={section} />
      {draft.entries.some((it) => it.section === section.id && it.removedAt !== null) && (
        <Suspense>
          <RemovedEntries draft={draft} section={section} onTakeBack={(entry) => void mutate(() => undo(entry))} />
        </Suspense>
      )}
      {removing && (
        <Suspense>
          <RemoveDialog
            name={titleOf(section, removing.id)}
            one={one}
            onCancel={() => setRemoving(undefined)}
            onRemove={() => void mutate(() => remove(removing))}
          />
        </Suspense>
      )}
    </section>
  )
}
