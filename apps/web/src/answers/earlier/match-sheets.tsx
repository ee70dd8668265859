import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { StepHeading } from '../../files/step-heading.tsx'
import { ErrorSummary } from '../../look/error-summary.tsx'
import { Field } from '../../look/field.tsx'
import { useLanguage, useTranslation } from '../../translation.ts'
import type { loadImport } from './load-import.ts'
import { MatchColumns } from './match-columns.tsx'
import { whoseColumns } from './meaning.ts'
import { ANSWERS, LEFT_OUT, RESPONDENTS, sheetAs, type OpenedSheet } from './opened-round.ts'
import { kinds, type Targets } from './targets.ts'

interface MatchSheetsProps {
  readonly sheets: readonly OpenedSheet[]
  readonly targets: Targets
  readonly onChange: (sheets: readonly OpenedSheet[]) => void
  readonly onGo: () => void
  readonly onBack: () => void
}

/** For each sheet what is in it, and for each of its columns which question it answers. */
export function MatchSheets({ sheets, targets, onChange, onGo, onBack }: MatchSheetsProps) {
  const { t } = useTranslation('answers/earlier')
  const [submitCount, setSubmitCount] = useState(0)
  const errors = useErrors(sheets, targets)
  const go = () => {
    setSubmitCount(submitCount + 1)
    if (errors.length === 0) onGo()
  }
  return (
    <section>
      {submitCount > 0 && errors.length > 0 && <ErrorSummary errors={errors} submitCount={submitCount} />}
      <StepHeading>{t('columns.title')}</StepHeading>
      <p className="prose">{t('columns.lead')}</p>
      {sheets.map((opened, at) => (
        <OneSheet
          key={opened.sheet.name}
          {...{ opened, at, targets }}
          onChange={(changed) => onChange(sheets.with(at, changed))}
        />
      ))}
      <p className="buttons">
        <button className="ds-button" type="button" onClick={go}>
          {t('columns.go')}
        </button>
        <button className="ds-button" data-variant="secondary" type="button" onClick={onBack}>
          {t('columns.back')}
        </button>
      </p>
    </section>
  )
}

const sheetId = (at: number) => `sheet-${at}`

interface OneSheetProps {
  readonly opened: OpenedSheet
  readonly at: number
  readonly targets: Targets
  readonly onChange: (opened: OpenedSheet) => void
}

function OneSheet({ opened, at, targets, onChange }: OneSheetProps) {
  const { t } = useTranslation('answers/earlier')
  const language = useLanguage()
  const { last } = useLoaderData<typeof loadImport>()
  const { sheet, is, kind, columns } = opened
  const id = sheetId(at)
  const isAbout = (meaning: string) => columns.includes(meaning)
  return (
    <section className="earlier-sheet">
      <h3>{sheet.name === '' ? t('columns.onlySheet') : t('columns.sheet', { name: sheet.name })}</h3>
      <Field id={id} label={t('columns.is')}>
        <select
          className="ds-input"
          id={id}
          value={is}
          onChange={(event) => onChange(sheetAs(sheet, event.target.value, targets, last))}
        >
          <option value={ANSWERS}>{t('columns.isAnswers')}</option>
          {targets.groups.map((section) => (
            <option key={section.id} value={section.id}>
              {t('columns.isEntries', { section: section.title[language] })}
            </option>
          ))}
          <option value={RESPONDENTS}>{t('columns.isRespondents')}</option>
          <option value={LEFT_OUT}>{t('columns.isLeftOut')}</option>
        </select>
      </Field>
      {is !== LEFT_OUT && !isAbout('kind') && (
        <Field id={`${id}-kind`} label={t('columns.kind')}>
          <select
            className="ds-input"
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => onChange({ ...opened, kind: kinds.find((it) => it === event.target.value) ?? kind })}
          >
            {kinds.map((it) => (
              <option key={it} value={it}>
                {t(`kind.${it}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {is !== LEFT_OUT && (
        <MatchColumns {...{ opened, id, targets }} onChange={(changed) => onChange({ ...opened, columns: changed })} />
      )}
    </section>
  )
}

function useErrors(sheets: readonly OpenedSheet[], targets: Targets) {
  const { t } = useTranslation('answers/earlier')
  const language = useLanguage()
  const read = sheets.flatMap((opened, at) => (opened.is === LEFT_OUT ? [] : [{ ...opened, at }]))
  if (!read.some(({ is }) => is !== RESPONDENTS)) return [{ target: sheetId(0), text: t('columns.nothingRead') }]
  const namesOf = (meaning: string) => {
    const whose = whoseColumns.find((it) => it === meaning)
    return whose ? t(`whose.${whose}`) : (targets.at.get(meaning)?.text[language] ?? meaning)
  }
  return read.flatMap(({ sheet, columns, at }) => {
    const again = columns.find((it, place) => it !== null && it !== 'beside' && columns.indexOf(it) < place)
    const name = sheet.name || t('columns.onlySheet')
    const isWhose = ['respondent', 'municipality', 'policeArea'].some((it) => columns.includes(it))
    return [
      ...(isWhose ? [] : [{ target: sheetId(at), text: t('columns.noWhose', { name }) }]),
      ...(again ? [{ target: sheetId(at), text: t('columns.twice', { name, means: namesOf(again) }) }] : []),
    ]
  })
}
