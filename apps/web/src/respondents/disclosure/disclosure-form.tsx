import { disclosures, type Disclosures } from '@kartlaggning/schema/answers/disclosure/disclosure'
import type { Language } from '@kartlaggning/schema/text'
import { useState, type SyntheticEvent } from 'react'
import { useParams } from 'react-router'
import { call } from '../../call.ts'
import { ErrorMessage } from '../../look/error-message.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import type { Announce } from '../status-message.tsx'
import { groundless, keyOf, masksOf, proposedMasks } from './chosen-masks.ts'
import { MaskSection } from './mask-section.tsx'

interface DisclosureFormProps {
  readonly sections: Disclosures['sections']
  readonly submissionId: string
  readonly tell: Announce
}

/** What is masked and on what ground, for whom the copy is, and the making of it. */
export function DisclosureForm({ sections, submissionId, tell }: DisclosureFormProps) {
  const { t } = useTranslation('respondents/disclosure')
  const { respondentId = '' } = useParams()
  const [chosen, setChosen] = useState(() => proposedMasks(sections))
  const [judged, setJudged] = useState(false)
  const [asked, setAsked] = useState({ requestedBy: '', note: '', language: 'sv' as Language })
  const { busy, mutate, errorMessage } = useMutation()
  const masks = masksOf(sections, chosen)
  const change = (changes: Partial<typeof asked>) => setAsked((before) => ({ ...before, ...changes }))

  const make = (event: SyntheticEvent) => {
    event.preventDefault()
    setJudged(true)
    const without = groundless(sections, chosen)
    if (without) return openAndFocus(`${keyOf(without)}-words`)
    void mutate(async () => {
      await call(disclosures.make, { params: { respondentId }, body: { submissionId, ...asked, masks } })
      setAsked((before) => ({ ...before, requestedBy: '', note: '' }))
      tell(t('made'))
    })
  }
  return (
    <form className="disclosure-form" noValidate onSubmit={make}>
      <h2>{t('answers')}</h2>
      <p className="prose">{t('follows')}</p>
      {sections.map((section) => (
        <MaskSection
          key={section.id}
          section={section}
          chosen={chosen}
          judged={judged}
          onChange={(key, mask) => setChosen((before) => ({ ...before, [key]: mask }))}
        />
      ))}
      <h2>{t('copy')}</h2>
      <Field id="requested-by" label={t('requestedBy')} optional hint={t('requestedByHint')}>
        <input
          className="ds-input"
          id="requested-by"
          autoComplete="off"
          value={asked.requestedBy}
          aria-describedby={describedBy({ id: 'requested-by', hint: true })}
          onChange={(event) => change({ requestedBy: event.target.value })}
        />
      </Field>
      <Field id="disclosure-note" label={t('note')} optional hint={t('noteHint')}>
        <textarea
          className="ds-input"
          id="disclosure-note"
          rows={3}
          value={asked.note}
          aria-describedby={describedBy({ id: 'disclosure-note', hint: true })}
          onChange={(event) => change({ note: event.target.value })}
        />
      </Field>
      <Field id="copy-language" label={t('language')}>
        <select
          className="ds-input"
          id="copy-language"
          value={asked.language}
          onChange={(event) => change({ language: event.target.value as Language })}
        >
          <option value="sv">{t('languages.sv')}</option>
          <option value="en">{t('languages.en')}</option>
        </select>
      </Field>
      <ErrorMessage text={errorMessage} />
      <div className="buttons">
        <button className="ds-button" type="submit" aria-disabled={busy}>
          {t('make', { count: masks.length })}
        </button>
      </div>
    </form>
  )
}

/** A field in a section that may be closed. */
function openAndFocus(id: string) {
  const field = document.getElementById(id)
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
}
