import { countyCrosswalks, type CountyCrosswalk } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import type { Crosswalk, CrosswalkFault } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { newId } from '@kartlaggning/schema/id'
import { useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import { ChooseCrosswalk } from './choose-crosswalk.tsx'
import { CrosswalkFaults } from './crosswalk-faults.tsx'

interface KeepCrosswalkProps {
  readonly county: string
  /** The one whose place the file takes; otherwise it is another. */
  readonly replaced: CountyCrosswalk | undefined
  readonly onKept: (name: string) => void
  readonly onLeft: () => void
}

/** A name and a file; it is checked when it is chosen, and kept when no row of it is wrong. */
export function KeepCrosswalk({ county, replaced, onKept, onLeft }: KeepCrosswalkProps) {
  const { t } = useTranslation('answers/otherSurvey')
  const heading = useRef<HTMLHeadingElement>(null)
  const { revalidate } = useRevalidator()
  const { busy, mutate, errorMessage } = useMutation()
  const [name, setName] = useState(replaced?.name ?? '')
  const [faults, setFaults] = useState<readonly CrosswalkFault[]>([])
  useEffect(() => {
    if (replaced) heading.current?.focus()
  }, [replaced])
  const keep = (chosen: Crosswalk) =>
    void mutate(async () => {
      const body = { ...chosen, name: name.trim() || chosen.name }
      const params = { county, crosswalkId: replaced?.id ?? newId() }
      const kept = await call(countyCrosswalks.keep, { params, body })
      setFaults(kept.faults)
      if (kept.faults.length > 0) return
      setName('')
      await revalidate()
      onKept(body.name)
    })
  const hint = t('county.nameHint')
  return (
    <section className="form">
      <h2 ref={heading} tabIndex={-1}>
        {replaced ? t('county.replaceOne', { name: replaced.name }) : t('county.add')}
      </h2>
      <Field id="crosswalk-name" label={t('county.name')} optional hint={hint}>
        <input
          aria-describedby={describedBy({ id: 'crosswalk-name', hint })}
          className="ds-input"
          id="crosswalk-name"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </Field>
      <ChooseCrosswalk onChosen={keep} />
      <p role="status">{busy && t('county.checking')}</p>
      <div role="alert">
        <CrosswalkFaults faults={faults} lead={t('county.nothingKept')} />
      </div>
      <ErrorMessage text={errorMessage} />
      {replaced && (
        <p className="buttons">
          <button className="ds-button" data-variant="secondary" type="button" onClick={onLeft}>
            {t('county.keepAsItIs')}
          </button>
        </p>
      )}
    </section>
  )
}
