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
import { Radios } from '../../look/radios.tsx'
import { SpeakingProvider, useLanguage, useTranslation } from '../../translation.ts'
import '../../questionnaire/questionnaire.css'
import type { loadQuestions } from './load-questions.ts'

const languages = ['sv', 'en'] as const
const kinds = ['municipality', 'police', 'police_area'] as const

/** The questions as each kind of respondent sees them, in either language. They can be answered; nothing is saved. */
export function QuestionPreview({ questions }: { readonly questions: readonly SupplementaryQuestion[] }) {
  const { t } = useTranslation('rounds')
  const id = useId()
  const [language, setLanguage] = useState<Language>(useLanguage())
  const [chosen, setKind] = useState<RespondentKind>()
  const asked = kinds.filter((kind) => questions.some((it) => it.askedOf.includes(kind)))
  const kind = asked.find((it) => it === chosen) ?? asked[0]
  const spoken = useFetched(language)
  return (
    <div className="preview">
      <p className="quiet">{t('questions.preview.lead')}</p>
      <div className="preview__choices">
        <fieldset className="field">
          <legend>{t('questions.preview.language')}</legend>
          <Radios
            id={`${id}-language`}
            options={languages.map((value) => ({ value, text: t(`questions.preview.${value}`) }))}
            chosen={language}
            onChoose={setLanguage}
          />
        </fieldset>
        {asked.length > 1 && kind && (
          <fieldset className="field">
            <legend>{t('questions.preview.whom')}</legend>
            <Radios
              id={`${id}-whom`}
              options={asked.map((value) => ({ value, text: t(`questions.whom.${value}`) }))}
              chosen={kind}
              onChoose={setKind}
            />
          </fieldset>
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
    const answering = { kind, county: round.county, municipality: null, place: '' }
    const draft = { answering, saving: savedNowhere(), previous: null }
    return { draft, section: 'preview', entry: null, questions: section?.questions ?? [] }
  })
  const { context, shown } = useQuestionForm(opened)
  const fields = useMemo(
    () => shown.map(({ question, parts }) => <QuestionField key={question.id} question={question} parts={parts} />),
    [shown],
  )
  return <QuestionContextProvider value={context}>{fields}</QuestionContextProvider>
}

const savedNowhere = () =>
  createAutosave({
    respondentId: 'preview',
    personId: 'preview',
    personName: '',
    outbox: { keep: () => Promise.resolve(), forget: () => Promise.resolve(), keepOverReload: () => Promise.resolve() },
    send: () => new Promise(() => undefined),
  })
