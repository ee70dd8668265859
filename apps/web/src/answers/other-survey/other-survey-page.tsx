import { countyCrosswalks } from '@kartlaggning/schema/answers/other-survey/county-crosswalk'
import { otherSurveys, type Crosswalk, type OtherSurvey } from '@kartlaggning/schema/answers/other-survey/other-survey'
import { pages } from '@kartlaggning/schema/pages'
import type { Language } from '@kartlaggning/schema/text'
import { useState } from 'react'
import { useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { Page } from '../../look/page.tsx'
import { useMutation } from '../../look/use-mutation.ts'
import { useLanguage, useTranslation } from '../../translation.ts'
import { ChooseCrosswalk } from './choose-crosswalk.tsx'
import type { loadOtherSurvey } from './load-other-survey.ts'
import { OfferedCrosswalks } from './offered-crosswalks.tsx'
import { SurveyAnswered } from './survey-answered.tsx'

type Of = OtherSurvey['of']

/** The answers given here in the order of another survey, by a file that says which questions belong together. */
export function OtherSurveyPage() {
  const { t } = useTranslation('answers/otherSurvey')
  const { t: word } = useTranslation('answers')
  const { answering, offered } = useLoaderData<typeof loadOtherSurvey>()
  const { respondentId, submission, resting } = answering
  const language = useLanguage()
  const [crosswalk, setCrosswalk] = useState<Crosswalk>()
  const [surveys, setSurveys] = useState<Record<Language, OtherSurvey>>()
  const survey = surveys?.[language]
  const [of, setOf] = useState<Of>(resting ? 'submission' : 'draft')
  const { busy, mutate, errorMessage } = useMutation()
  const asked = (chosen: Crosswalk, which: Of, said: Language) => ({
    params: { respondentId },
    body: { crosswalk: chosen, language: said, of: which },
  })
  const put = async (chosen: Crosswalk, which = of) => {
    // In both languages: the page can be read in the other at any time.
    const [sv, en] = await Promise.all(
      (['sv', 'en'] as const).map((said) => call(otherSurveys.answer, asked(chosen, which, said))),
    )
    setSurveys(sv && en && { sv, en })
    setCrosswalk(chosen)
    setOf(which)
  }
  const answer = (chosen: Crosswalk, which = of) => void mutate(() => put(chosen, which))
  const answerBy = (crosswalkId: string) =>
    void mutate(async () => put(await call(countyCrosswalks.read, { params: { respondentId, crosswalkId } })))
  return (
    <Page
      title={t('title')}
      within={answering.roundName}
      back={{ to: pages.taskList({ respondentId }), text: word('backToOverview') }}
      aside={`${answering.roundName} · ${answering.name}`}
      fictional={answering.fictional}
    >
      <p className="lead prose no-print">{t('lead')}</p>
      {!survey && (
        <>
          <OfferedCrosswalks offered={offered} busy={busy} onChosen={answerBy} />
          <ChooseCrosswalk onChosen={(chosen) => answer(chosen)} onExample={(chosen) => answer(chosen)} />
        </>
      )}
      <p role="status">{busy && t('working')}</p>
      {errorMessage && (
        <p className="notice notice--warm" role="alert">
          {errorMessage}
        </p>
      )}
      {survey && crosswalk && (
        <SurveyAnswered
          survey={survey}
          asked={asked(crosswalk, of, language)}
          mayChoose={submission !== null && !resting}
          onOf={(which) => answer(crosswalk, which)}
          onAnother={() => setSurveys(undefined)}
        />
      )}
    </Page>
  )
}
