import { otherSurveys, type OtherSurvey } from '@kartlaggning/schema/answers/other-survey/other-survey'
import {
  otherSurveyDocument,
  otherSurveyTable,
  otherSurveyText,
} from '@kartlaggning/schema/answers/other-survey/other-survey-document'
import type { InputOf } from '@kartlaggning/schema/endpoint'
import { useEffect, useRef, useState } from 'react'
import { fetchFile } from '../../call.ts'
import { copyText } from '../../look/copy-text.ts'
import { Blocks } from '../../look/document/blocks.tsx'
import { saveAsCsv } from '../../look/download-csv.tsx'
import { Field } from '../../look/field.tsx'
import { saveAsFile } from '../../look/save-as-file.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import { CrosswalkFaults } from './crosswalk-faults.tsx'

interface SurveyAnsweredProps {
  readonly survey: OtherSurvey
  readonly asked: InputOf<typeof otherSurveys.asDocx>
  /** There are answers that are submitted, and others that are being written. */
  readonly mayChoose: boolean
  readonly onOf: (of: OtherSurvey['of']) => void
  readonly onAnother: () => void
}

/** The other survey with what was answered here, to be read, taken along or pasted. */
export function SurveyAnswered({ survey, asked, mayChoose, onOf, onAnother }: SurveyAnsweredProps) {
  const { t } = useTranslation('answers/otherSurvey')
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const { title, front, sections, fictional } = otherSurveyDocument(survey, language)
  const answered = survey.questions.filter(({ answers }) => answers.length > 0).length
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="other-survey">
      <h2 id="other-survey" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{t('answered', { answered, all: survey.questions.length })}</p>
      <CrosswalkFaults faults={survey.faults} lead={t('faultsLead')} />
      {mayChoose && <WhichAnswers of={survey.of} onOf={onOf} />}
      <div className="prose">
        <Blocks blocks={front} level={3} />
        {fictional !== null && <p className="quiet">{fictional}</p>}
      </div>
      <TakeAlong {...{ survey, asked, onAnother }} />
      <div className="prose">
        <Blocks blocks={sections} level={3} />
      </div>
    </section>
  )
}

function WhichAnswers({ of, onOf }: { readonly of: OtherSurvey['of']; readonly onOf: SurveyAnsweredProps['onOf'] }) {
  const { t } = useTranslation('answers/otherSurvey')
  return (
    <div className="no-print">
      <Field id="which-answers" label={t('of.label')}>
        <select
          className="ds-input"
          id="which-answers"
          value={of}
          onChange={({ target }) => onOf(target.value === 'draft' ? 'draft' : 'submission')}
        >
          <option value="draft">{t('of.draft')}</option>
          <option value="submission">{t('of.submission')}</option>
        </select>
      </Field>
    </div>
  )
}

function TakeAlong({ survey, asked, onAnother }: Pick<SurveyAnsweredProps, 'survey' | 'asked' | 'onAnother'>) {
  const { t } = useTranslation('answers/otherSurvey')
  const language = useLanguage()
  const { busy, mutate, errorMessage } = useMutation()
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  const text = otherSurveyText(survey, language)
  const takeDocx = () =>
    void mutate(async () => saveAsFile(await fetchFile(otherSurveys.asDocx, asked), `${survey.name}.docx`))
  const copy = async () => setSaid((await copyText(text)) ? 'copied' : 'notCopied')
  const asText = () => saveAsFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${survey.name}.txt`)
  const others = [
    ['csv', () => saveAsCsv(otherSurveyTable(survey, language))],
    ['text', asText],
    ['copy', () => void copy()],
    ['another', onAnother],
  ] as const
  return (
    <div className="no-print">
      <p className="buttons">
        <button className="ds-button" type="button" aria-disabled={busy || undefined} onClick={takeDocx}>
          {t('docx')}
        </button>
        {others.map(([what, onClick]) => (
          <button className="ds-button" data-variant="secondary" key={what} type="button" onClick={onClick}>
            {t(what)}
          </button>
        ))}
        <span role="status">{said && t(said)}</span>
      </p>
      {errorMessage && (
        <p className="notice notice--warm" role="alert">
          {errorMessage}
        </p>
      )}
    </div>
  )
}
