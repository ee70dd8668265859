import type { AnswerEntry } from '@kartlaggning/schema/answers/answers'
import type { EntryGroup, Section } from '@kartlaggning/schema/questionnaire/section'
import { Link } from 'react-router'
import './entries.css'
import type { Draft } from '../questionnaire/saving/drafts.ts'
import { Mark } from '../look/mark.tsx'
import { useTranslation } from '../translation.ts'
import { cardOf } from './card-of.ts'
import { CarriedChoice } from './carried-choice.tsx'
import { useEntrySummary, useEntryTitle } from './entry-title.ts'
import { shapes } from './section-shapes.ts'
import type { EntryState } from './use-entry-states.ts'

interface EntryCardProps {
  readonly draft: Draft
  readonly section: Section
  readonly group: EntryGroup
  readonly entry: AnswerEntry
  readonly state: EntryState | undefined
  readonly onCopy: () => void
  readonly onRemove: () => void
  /** To where it belongs when it was added to the wrong section, with what that is called. */
  readonly move: { readonly to: string; readonly act: () => void } | undefined
}

export function EntryCard({ draft, section, group, entry, state, onCopy, onRemove, move }: EntryCardProps) {
  const { t } = useTranslation('answers')
  const name = useEntryTitle(draft)(section, entry.id)
  const summary = useEntrySummary(draft)(section, group, entry.id)
  const hidden = <span className="visually-hidden">{name}</span>
  const judge = state?.status === 'needs_correction'
  return (
    <li className="entry-card" id={cardOf(entry.id)} tabIndex={-1}>
      <div className="entry-card__text">
        <h3 lang="sv">{name}</h3>
        {summary && <p className="quiet">{summary}</p>}
        <p>{state && <State state={state} />}</p>
      </div>
      <div className="entry-card__actions">
        <Link className="ds-link" to={entry.id} state={{ judge }}>
          {t('group.change')} {hidden}
        </Link>
        <button className="ds-link" type="button" onClick={onCopy}>
          {t('group.copy')} {hidden}
        </button>
        {move && (
          <button className="ds-link" type="button" onClick={move.act}>
            {t('group.move', { section: move.to })} {hidden}
          </button>
        )}
        <button className="ds-link" type="button" onClick={onRemove}>
          {t('group.remove')} {hidden}
        </button>
      </div>
      {entry.carriedFrom !== null && <CarriedChoice {...{ draft, section, entry, name, onRemove }} />}
    </li>
  )
}

function State({ state: { status, count } }: { readonly state: EntryState }) {
  const { t } = useTranslation('answers')
  const words = {
    done: t('status.done'),
    started: t('group.missing', { count }),
    needs_correction: t('group.toCorrect', { count }),
  }
  return <Mark shape={shapes[status]}>{words[status]}</Mark>
}
