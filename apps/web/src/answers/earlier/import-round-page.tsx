import { newId } from '@kartlaggning/schema/id'
import { pages } from '@kartlaggning/schema/pages'
import { newestQuestionnaire } from '@kartlaggning/schema/questionnaires/registry'
import { useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'
import { Page } from '../../look/page.tsx'
import { useUnsentWork } from '../../look/use-unsent-work.ts'
import { useTranslation } from '../../translation.ts'
import { AboutRound, type About } from './about-round.tsx'
import { CheckRound } from './check-round.tsx'
import type { loadImport } from './load-import.ts'
import { MatchSheets } from './match-sheets.tsx'
import { openRound, type OpenedSheet } from './opened-round.ts'
import { readRound } from './read-round.ts'
import { targetsOf } from './targets.ts'
import { placesIn } from './whose-row.ts'
import './earlier.css'

type Words = ReadonlyMap<string, ReadonlyMap<string, string>>
const nothing: About = {
  name: '',
  opensOn: '',
  closesOn: '',
  questionnaire: newestQuestionnaire().version,
  file: null,
}

/** A round that was held elsewhere: which, from which file, how it is read, and then all of it or nothing. */
export function ImportRoundPage() {
  const { t } = useTranslation('answers/earlier')
  const { county, last } = useLoaderData<typeof loadImport>()
  const [about, setAbout] = useState(nothing)
  const [step, setStep] = useState<'about' | 'columns' | 'check'>('about')
  const [sheets, setSheets] = useState<readonly OpenedSheet[]>([])
  const [words, setWords] = useState<Words>(() => wordsOf(last))
  const [whom, setWhom] = useState<ReadonlyMap<string, string>>(new Map())
  // Made once, so that a second try of the same file is the same round.
  const [roundId] = useState(newId)
  const letGo = useUnsentWork(about !== nothing)
  const targets = targetsOf(about.questionnaire)
  const read = useRead({ sheets, words, whom, version: about.questionnaire }, step === 'check')
  return (
    <Page
      title={t('title')}
      trail={[
        { to: pages.start(), text: t('trail.start') },
        { to: pages.rounds(), text: t('trail.rounds') },
      ]}
      wide
    >
      {step === 'about' && (
        <AboutRound
          about={about}
          onChange={setAbout}
          onFile={(file, found) => {
            setSheets(openRound(found, targets, last))
            setAbout((known) => ({ ...known, file }))
          }}
          onGo={() => setStep('columns')}
        />
      )}
      {step === 'columns' && (
        <MatchSheets
          sheets={sheets}
          targets={targets}
          onChange={setSheets}
          onGo={() => setStep('check')}
          onBack={() => setStep('about')}
        />
      )}
      {step === 'check' && read && about.file && (
        <CheckRound
          {...{ county, roundId, about, sheets, read, words }}
          targets={targets}
          onMeant={(question, said, code) =>
            setWords((known) => new Map(known).set(question, new Map(known.get(question)).set(said, code)))
          }
          onWhom={(said, place) => setWhom((known) => new Map(known).set(said, place))}
          onBack={() => setStep('columns')}
          onReadIn={letGo}
        />
      )}
    </Page>
  )
}

interface HowToRead {
  readonly sheets: readonly OpenedSheet[]
  readonly words: Words
  readonly whom: ReadonlyMap<string, string>
  readonly version: string
}

function useRead({ sheets, words, whom, version }: HowToRead, isWanted: boolean) {
  const { county, municipalities, actors } = useLoaderData<typeof loadImport>()
  return useMemo(() => {
    if (!isWanted) return undefined
    const places = placesIn(municipalities, county)
    return readRound({
      sheets,
      targets: targetsOf(version),
      places,
      registers: { municipalities, actors },
      county,
      words,
      whom,
    })
  }, [sheets, words, whom, version, isWanted, county, municipalities, actors])
}

function wordsOf(last: Awaited<ReturnType<typeof loadImport>>['last']): Words {
  const byQuestion = Map.groupBy(last?.words ?? [], ({ question }) => question)
  return new Map(
    [...byQuestion].map(([question, all]) => [question, new Map(all.map(({ said, code }) => [said, code]))]),
  )
}
