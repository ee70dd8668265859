import { reconciliation, type Recognition } from '@kartlaggning/schema/reconciliation/reconciliation'
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react'
import { call } from '../call.ts'
import { useMutation } from '../look/use-mutation.ts'
import { describedBy, FieldGroup } from '../look/field.tsx'
import { Radios } from '../look/radios.tsx'
import { ErrorMessage } from '../look/error-message.tsx'
import { useTranslation } from '../translation.ts'
import { CommentField } from './comment-field.tsx'
import {
  COMMENT_LIMIT,
  errorsIn,
  oursInOrder,
  decisionOf,
  type MatchProps,
  type MatchDecision,
} from './match-decision.ts'
import { WhichOfOurs } from './which-of-ours.tsx'

const recognitions: readonly Recognition[] = ['same', 'known_not_listed', 'ended', 'not_known']

type FormProps = Omit<MatchProps, 'name' | 'open' | 'who'> & {
  /** Opened to change an answer: begins where the choice is. */
  readonly takesFocus: boolean
  readonly onCancel: (() => void) | undefined
}

export function MatchForm({ respondentId, entry, confirmation, takesFocus, onSaved, onCancel, ...asked }: FormProps) {
  const { t } = useTranslation('reconciliation')
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [given, setGiven] = useState<MatchDecision>(() => decisionOf(confirmation))
  const [tried, setTried] = useState(0)
  const { busy, mutate, errorMessage } = useMutation()
  const ours = oursInOrder(asked.candidates, asked.ours)
  const errors = tried > 0 ? errorsIn(given) : []
  const errorText = (code: (typeof errors)[number]) =>
    errors.includes(code) ? t(`own.theirs.${code}`, { max: COMMENT_LIMIT }) : undefined
  const change = (changes: Partial<MatchDecision>) => setGiven((before) => ({ ...before, ...changes }))

  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input:checked, input')?.focus()
  }, [takesFocus])
  // Each press that was in vain goes to the first place that has to be put right.
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[data-invalid] :is(input, select, textarea)')?.focus()
  }, [tried])

  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (errorsIn(given).length > 0) return setTried(tried + 1)
    const { recognition, comment } = given
    if (recognition === null) return
    const body = { recognition, sameAs: recognition === 'same' ? given.sameAs : null, comment: comment.trim() }
    await mutate(async () =>
      onSaved(await call(reconciliation.confirm, { params: { respondentId, entryId: entry }, body })),
    )
  }
  const error = errorText('chooseMatch')
  return (
    <form ref={form} noValidate onSubmit={(event) => void save(event)}>
      <FieldGroup id={`${id}-recognition`} label={t('own.theirs.question')} error={error}>
        <Radios
          id={id}
          name={`${id}-recognition`}
          options={recognitions
            .filter((value) => value !== 'same' || ours.length > 0)
            .map((value) => ({
              value,
              text: t(`own.theirs.${value}`),
              below: value === 'same' && given.recognition === value && (
                <WhichOfOurs
                  id={`${id}-which`}
                  ours={ours}
                  chosen={given.sameAs}
                  error={errorText('chooseWhich')}
                  onChoose={(sameAs) => change({ sameAs })}
                />
              ),
            }))}
          chosen={given.recognition}
          describedBy={describedBy({ id: `${id}-recognition`, error })}
          onChoose={(recognition) => change({ recognition })}
        />
      </FieldGroup>
      {given.recognition !== null && (
        <CommentField
          id={`${id}-comment`}
          comment={given.comment}
          error={errorText('shorten')}
          onChange={(comment) => change({ comment })}
        />
      )}
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" data-variant="secondary" type="submit" aria-disabled={busy}>
          {t(busy ? 'own.theirs.saving' : 'own.theirs.save')}
        </button>
        {onCancel && (
          <button className="ds-button" data-variant="tertiary" type="button" onClick={onCancel}>
            {t('own.theirs.cancel')}
          </button>
        )}
      </div>
    </form>
  )
}
