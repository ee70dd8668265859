import type { RespondentKind } from '@kartlaggning/schema/respondents/respondent-kind'
import { sectionsFor } from '@kartlaggning/schema/questionnaire/section'
import { supplementarySection } from '@kartlaggning/schema/rounds/supplementary-section'
import type { SupplementaryQuestion } from '@kartlaggning/schema/rounds/supplementary-questions'
import type { Language } from '@kartlaggning/schema/text'
import { useEffect, useId, useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'
import { fetchTexts } from '../../language.ts'
import { createAutosave } from '../../questionnaire/saving/autosave.ts'
import { QuestionField } from '../../questionnaire/fields/question-field.tsx'
import { QuestionContextProvider } from '../../questionnaire/question-context.tsx'
import { useQuestionForm } from '../../questionnaire/use-question-form.ts'
import { SpeakingProvider, useLanguage, useTranslation } from '../../translation.ts'
import '../../questionnaire/questionnaire.css'
import type { loadQuestions } from './load-questions.ts'

const languages = ['sv', 'en'] as const
const kinds = ['municipality', 'police', 'police_area'] as const

/** The questions as each kind of respondent sees them, in either language. They can be answered; nothing is saved. */
export function QuestionPreview({ questions }: { readonly questions: readonly SupplementaryQuestion[] }) {
  const { t } = useTranslation('rounds')
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [chosen, setKind] = useState<RespondentKind>()
  const asked = kinds.filter((kind) => questions.some((it) => it.askedOf.includes(kind)))
  const kind = asked.find((it) => it === chosen) ?? asked[0]
  const spoken = useFetched(language)
  return (
    <div className="preview">
      <p className="quiet">{t('questions.preview.lead')}</p>
      <div className="preview__choices">
        <Choice
          legend={t('questions.preview.language')}
          options={languages.map((it) => [it, t(`questions.preview.${it}`)])}
          value={language}
          onChange={setLanguage}
        />
        {asked.length > 1 && kind && (
          <Choice
            legend={t('questions.preview.whom')}
            options={asked.map((it) => [it, t(`questions.whom.${it}`)])}
            value={kind}
            onChange={setKind}
          />
        )}
      </div>
      {kind && spoken && (
        <div className="preview__page" lang={spoken}>
          <SpeakingProvider value={spoken}>
            <Previewed key={`${kind} ${JSON.stringify(questions)}`} questions={questions} kind={kind} />
          </SpeakingProvider>
        </div>
      )}
    </div>
  )
}

/** The language asked for, once there are words in it. */
function useFetched(language: Language): Language | undefined {
  const [spoken, setSpoken] = useState<Language>()
  useEffect(() => {
    let isCurrent = true
    void fetchTexts(language, ['look', 'questionnaire']).then(() => {
      if (isCurrent) setSpoken(language)
    })
    return () => {
      isCurrent = false
    }
  }, [language])
  return spoken
}

interface PreviewedProps {
  readonly questions: readonly SupplementaryQuestion[]
  readonly kind: RespondentKind
}

function Previewed({ questions, kind }: PreviewedProps) {
  const { round } = useLoaderData<typeof loadQuestions>()
  const [opened] = useState(() => {
    const whole = supplementarySection(questions)
    const [section] = sectionsFor({ version: '', sections: whole ? [whole] : [] }, kind, 'full')
    const answering = { kind, county: round.county, place: '' }
    const draft = { answering, saving: savedNowhere(), previous: null }
    return { draft, section: 'preview', entry: null, questions: section?.questions ?? [] }
  })
  const { asking, shown } = useQuestionForm(opened)
  const fields = useMemo(
    () => shown.map(({ question, parts }) => <QuestionField key={question.id} question={question} parts={parts} />),
    [shown],
  )
  return <QuestionContextProvider value={asking}>{fields}</QuestionContextProvider>
}

const savedNowhere = () =>
  createAutosave({
    respondentId: 'preview',
    personId: 'preview',
    personName: '',
    outbox: { keep: () => Promise.resolve(), forget: () => Promise.resolve(), keepOverReload: () => Promise.resolve() },
    send: () => new Promise(() => undefined),
  })

interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly options: readonly (readonly [T, string])[]
  readonly value: T
  readonly onChange: (value: T) => void
}

function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  const id = useId()
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {options.map(([option, text]) => (
        <div className="option" key={option}>
          <input
            className="ds-input"
            type="radio"
            id={`${id}-${option}`}
            name={id}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <label htmlFor={`${id}-${option}`}>{text}</label>
        </div>
      ))}
    </fieldset>
  )
}
