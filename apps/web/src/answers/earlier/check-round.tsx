import { earlierRounds, type EarlierRound } from '@kartlaggning/schema/answers/earlier/earlier-round'
import { readDay } from '@kartlaggning/schema/document/read-day'
import { pages } from '@kartlaggning/schema/pages'
import { useEffect, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { call } from '../../call.ts'
import { StepHeading } from '../../files/step-heading.tsx'
import { ErrorMessage } from '../../look/error-message.tsx'
import { useProblemText } from '../../look/problem-text.ts'
import { useMutation } from '../../look/use-mutation.ts'
import { useTranslation } from '../../translation.ts'
import type { About } from './about-round.tsx'
import { ReadingFaults } from './reading-faults.tsx'
import { LEFT_OUT, type OpenedSheet } from './opened-round.ts'
import type { ReadRound } from './read-round.ts'
import type { Targets } from './targets.ts'
import { TrialResult, type Trial } from './trial-result.tsx'

interface CheckRoundProps {
  readonly county: string
  readonly roundId: string
  readonly about: About
  readonly sheets: readonly OpenedSheet[]
  readonly read: ReadRound
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly targets: Targets
  readonly onMeant: (question: string, said: string, code: string) => void
  readonly onWhom: (said: string, place: string) => void
  readonly onBack: () => void
  readonly onReadIn: () => void
}

/** What would be read in, before anything is: what the file says, and what the server says of that. */
export function CheckRound(props: CheckRoundProps) {
  const { county, roundId, read, targets, onMeant, onWhom, onBack, onReadIn } = props
  const { t } = useTranslation('answers/earlier')
  const body = useBody(props)
  const { trial, problem } = useTrial(county, body)
  const problemText = useProblemText()
  const navigate = useNavigate()
  const { busy, mutate, errorMessage } = useMutation()
  const isPossible = trial !== undefined && trial.respondents.some(({ values }) => values > 0)
  const readIn = () =>
    mutate(async () => {
      if (!body) return
      await call(earlierRounds.import, { params: { county, roundId }, body })
      onReadIn()
      await navigate(pages.importedRound({ roundId }))
    })
  return (
    <section>
      <StepHeading>{t('check.title')}</StepHeading>
      <div role="status">
        {trial ? <p className="notice">{t('check.nothingYet')}</p> : body && problem === undefined && t('check.trying')}
        {(body === null || (trial && !isPossible)) && <p className="notice notice--warm">{t('check.tooFew')}</p>}
      </div>
      <ErrorMessage text={problem === undefined ? errorMessage : problemText(problem)} />
      {trial && body && <TrialResult {...{ trial, targets }} answers={body.answers} />}
      <ReadingFaults {...{ county, read, onMeant, onWhom }} />
      <p className="buttons">
        {isPossible && (
          <button className="ds-button" type="button" aria-disabled={busy} onClick={() => void readIn()}>
            {t('check.confirm')}
          </button>
        )}
        <button className="ds-button" data-variant="secondary" type="button" onClick={onBack}>
          {t('check.back')}
        </button>
      </p>
    </section>
  )
}

const MOST = { heading: 500, said: 200 }

/** Null where there is nothing in it. */
function useBody({ about, sheets, read, words }: CheckRoundProps): EarlierRound | null {
  return useMemo(() => {
    const { name, opensOn, closesOn, questionnaire, file } = about
    const [begins, ends] = [readDay(opensOn), readDay(closesOn)]
    if (!file || !begins || !ends || read.answers.length === 0) return null
    const columns = sheets
      .filter(({ is }) => is !== LEFT_OUT)
      .flatMap(({ headings, columns: means }) =>
        headings.map((heading, at) => ({
          heading: String(heading ?? '').slice(0, MOST.heading),
          means: means[at] ?? '',
        })),
      )
      .filter(({ heading }) => heading.trim() !== '')
    const meant = [...words].flatMap(([question, all]) =>
      [...all].map(([said, code]) => ({ question, said: said.slice(0, MOST.said), code })),
    )
    return {
      name: name.trim(),
      year: Number(begins.slice(0, 4)),
      opensOn: begins,
      closesOn: ends,
      questionnaire,
      file,
      mapping: { columns, words: meant },
      answers: [...read.answers],
    }
  }, [about, sheets, read, words])
}

function useTrial(county: string, body: EarlierRound | null) {
  const [trial, setTrial] = useState<Trial>()
  const [problem, setProblem] = useState<unknown>()
  useEffect(() => {
    if (!body) return
    let isLate = false
    call(earlierRounds.tryOut, { params: { county }, body }).then(
      (found) => isLate || (setTrial(found), setProblem(undefined)),
      (error: unknown) => isLate || setProblem(error),
    )
    return () => {
      isLate = true
    }
  }, [county, body])
  return { trial, problem }
}
