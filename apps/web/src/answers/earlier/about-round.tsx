import { hasRoom } from '@kartlaggning/schema/characters'
import { dateInTable, present } from '@kartlaggning/schema/document/dates'
import { readDay } from '@kartlaggning/schema/document/read-day'
import { allQuestionnaires } from '@kartlaggning/schema/questionnaires/registry'
import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { ChooseFile } from '../../files/choose-file.tsx'
import type { Sheet } from '../../files/sheet.ts'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { describedBy, Field } from '../../look/field.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadImport } from './load-import.ts'
import { sha256Of } from './sha256-of.ts'

export interface About {
  readonly name: string
  readonly opensOn: string
  readonly closesOn: string
  readonly questionnaire: string
  readonly file: { readonly name: string; readonly sha256: string } | null
}

interface AboutRoundProps {
  readonly about: About
  readonly onChange: (about: About) => void
  readonly onFile: (file: NonNullable<About['file']>, sheets: readonly Sheet[]) => void
  readonly onGo: () => void
}

type AboutField = 'name' | 'opensOn' | 'closesOn' | 'file'

/** What the round is called, when it was held, and the file. */
export function AboutRound({ about, onChange, onFile, onGo }: AboutRoundProps) {
  const { t } = useTranslation('answers/earlier')
  const [submitCount, setSubmitCount] = useState(0)
  const [isInsecure, setInsecure] = useState(false)
  const errors = useErrors(about)
  const shown = submitCount > 0 ? errors : []
  const errorOf = (field: AboutField) => shown.find(({ target }) => target === field)?.text
  const go = () => {
    setSubmitCount(submitCount + 1)
    if (errors.length === 0) onGo()
  }
  const read = async (name: string, sheets: readonly Sheet[], file: File) => {
    const sha256 = await sha256Of(file)
    setInsecure(sha256 === undefined)
    if (sha256 !== undefined) onFile({ name, sha256 }, sheets)
  }
  const text = (name: 'name' | 'opensOn' | 'closesOn', label: string, hint: string, className = '') => (
    <Field id={name} label={label} hint={hint} error={errorOf(name)}>
      <input
        className={`ds-input ${className}`}
        id={name}
        value={about[name]}
        aria-invalid={errorOf(name) ? true : undefined}
        aria-describedby={describedBy({ id: name, hint, error: errorOf(name) })}
        onChange={(event) => onChange({ ...about, [name]: event.target.value })}
      />
    </Field>
  )
  return (
    <>
      {shown.length > 0 && <ErrorSummary errors={shown} submitCount={submitCount} />}
      <p className="lead">{t('lead')}</p>
      <p className="prose">{t('leadMore')}</p>
      <h2>{t('about.title')}</h2>
      {text('name', t('about.name'), t('about.nameHint'))}
      {text('opensOn', t('about.opensOn'), t('about.dayHint'), 'middling')}
      {text('closesOn', t('about.closesOn'), t('about.dayHint'), 'middling')}
      <WhichQuestionnaire about={about} onChange={onChange} />
      <ChooseFile many={t('many')} onRead={(name, sheets, file) => void read(name, sheets, file)} />
      {isInsecure && <p role="alert">{t('about.insecure')}</p>}
      {about.file && <p role="status">{t('about.file', { name: about.file.name })}</p>}
      <p className="buttons">
        <button className="ds-button" type="button" onClick={go}>
          {t('about.go')}
        </button>
      </p>
    </>
  )
}

/** Asked only where there is more than one to choose among. */
function WhichQuestionnaire({ about, onChange }: Pick<AboutRoundProps, 'about' | 'onChange'>) {
  const { t } = useTranslation('answers/earlier')
  const all = allQuestionnaires()
  if (all.length < 2) return null
  return (
    <Field id="questionnaire" label={t('about.questionnaire')}>
      <select
        className="ds-input"
        id="questionnaire"
        value={about.questionnaire}
        onChange={(event) => onChange({ ...about, questionnaire: event.target.value, file: null })}
      >
        {all.map(({ version }) => (
          <option key={version} value={version}>
            {t('about.version', { version })}
          </option>
        ))}
      </select>
    </Field>
  )
}

const MOST_CHARACTERS = 120

function useErrors({ name, opensOn, closesOn, file }: About) {
  const { t } = useTranslation('answers/earlier')
  const { rounds } = useLoaderData<typeof loadImport>()
  const error = (target: AboutField, text: string) => ({ target, text })
  const [begins, ends] = [readDay(opensOn), readDay(closesOn)]
  return [
    ...(name.trim() === '' ? [error('name', t('about.missingName'))] : []),
    ...(hasRoom(name, MOST_CHARACTERS) ? [] : [error('name', t('about.longName'))]),
    ...(rounds.some((it) => it.name === name.trim()) ? [error('name', t('about.takenName'))] : []),
    ...(begins === undefined ? [error('opensOn', t('about.notADay'))] : []),
    ...(ends === undefined ? [error('closesOn', t('about.notADay'))] : []),
    ...(begins && ends && ends < begins ? [error('closesOn', t('about.order'))] : []),
    ...(ends && ends > dateInTable(present().toISOString()) ? [error('closesOn', t('about.ahead'))] : []),
    ...(file === null ? [error('file', t('about.noFile'))] : []),
  ]
}
