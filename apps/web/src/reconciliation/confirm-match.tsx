import type { Confirmation } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../translation.ts'
import { Given } from './given.tsx'
import { MatchForm } from './match-form.tsx'
import { TakeBack } from './take-back.tsx'
import type { MatchProps } from './match-decision.ts'

/** What we have answered, and while the phase lasts the form to answer or change it with. */
export function ConfirmMatch({ open, name, who, confirmation, onSaved, ...asked }: MatchProps) {
  const { t } = useTranslation('reconciliation')
  const [changing, setChanging] = useState(false)
  const [justSaved, setJustSaved] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const sameName = asked.ours.find((it) => it.entry === confirmation?.sameAs)?.name
  const isForm = open && (changing || confirmation === null)

  // The form that had focus is gone: go on where the answer can be changed.
  const comesBack = useRef(false)
  useEffect(() => {
    if (isForm || !comesBack.current) return
    comesBack.current = false
    button.current?.focus()
  }, [isForm])
  const close = () => {
    comesBack.current = true
    setChanging(false)
  }
  const save = (given: Confirmation | null) => {
    onSaved(given)
    setJustSaved(true)
    close()
  }
  const change = () => {
    setJustSaved(false)
    setChanging(true)
  }
  return (
    <div className="joint-action__answer">
      {isForm && !confirmation && <p className="print-only">{t('own.theirs.noReplyYet')}</p>}
      {isForm && (
        <MatchForm
          {...asked}
          confirmation={confirmation}
          takesFocus={changing || justSaved}
          onSaved={save}
          onCancel={confirmation ? close : undefined}
        />
      )}
      {!isForm && <h4>{t('own.theirs.question')}</h4>}
      {!isForm && confirmation && <Given confirmation={confirmation} by="us" sameName={sameName} who={who} />}
      {!isForm && !confirmation && <p>{t('own.theirs.noReply')}</p>}
      <p role="status">{justSaved && <strong>{t('own.theirs.saved')}</strong>}</p>
      {open && !isForm && (
        <p className="buttons">
          <button className="ds-button" data-variant="secondary" type="button" ref={button} onClick={change}>
            {t('own.theirs.change')} <span className="visually-hidden">{t('own.theirs.changeWhich', { name })}</span>
          </button>
          {confirmation && (
            <TakeBack respondentId={asked.respondentId} entry={asked.entry} name={name} onTaken={onSaved} />
          )}
        </p>
      )}
    </div>
  )
}
