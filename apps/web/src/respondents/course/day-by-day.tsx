import { dateInTable, daysUntil, present } from '@kartlaggning/schema/document/dates'
import { submittedBy, submittedByDay, type SubmittedByDay } from '@kartlaggning/schema/respondents/submitted-by-day'
import type { Round } from '@kartlaggning/schema/rounds/round'
import { useEffect, useState } from 'react'
import { useLoaderData } from 'react-router'
import { call } from '../../call.ts'
import { ScrollRegion } from '../../look/scroll-region.tsx'
import { useTranslation } from '../../translation.ts'
import type { loadRound } from '../load-round.ts'
import { stepsThrough } from './curve.ts'
import './day-by-day.css'

type Counts = Record<'current' | 'previous', SubmittedByDay | null>

/** How many have submitted day by day, beside the same days of the round before. */
export function DayByDay() {
  const { round } = useLoaderData<typeof loadRound>()
  const [counts, setCounts] = useState<Counts | null>(null)
  useEffect(() => {
    let isGone = false
    // The page stands without it.
    call(submittedByDay.read, { params: { roundId: round.id } })
      .then((read) => !isGone && setCounts(read))
      .catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [round.id, round.submitted])
  if (!counts?.current) return null
  return <Figure round={round} current={counts.current} previous={counts.previous} />
}

interface FigureProps {
  readonly round: Round
  readonly current: SubmittedByDay
  readonly previous: SubmittedByDay | null
}

const between = (from: string, to: string) => daysUntil(to, new Date(`${from}T12:00:00Z`))

function Figure({ round, current, previous }: FigureProps) {
  const { t } = useTranslation('respondents')
  const [now] = useState(() => present())
  const end = round.closedAt ? dateInTable(round.closedAt) : dateInTable(now.toISOString())
  const today = Math.max(0, between(current.openedOn, end))
  const last = (it: SubmittedByDay | null) => it?.days.at(-1)?.day ?? 0
  const width = Math.max(today, last(current), last(previous), between(current.openedOn, round.closesOn), 1)
  const height = Math.max(current.respondents, previous?.respondents ?? 0, 1)
  const submitted = submittedBy(current, today)
  const said = [
    today === 0 ? t('course.curve.sayFirst', { submitted }) : t('course.curve.say', { count: today, submitted }),
    previous &&
      t('course.curve.before', {
        name: previous.name,
        submitted: submittedBy(previous, today),
        all: previous.respondents,
      }),
  ]
  return (
    <figure className="day-by-day" aria-labelledby="day-by-day">
      <h2 id="day-by-day">{t('course.curve.title')}</h2>
      <p>{said.filter(Boolean).join(' ')}</p>
      <div className="day-by-day__plot" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {previous && <path data-line="previous" d={stepsThrough(previous.days, { width, height, until: width })} />}
          <path data-line="now" d={`M${(today / width) * 100} 0V100`} />
          <path data-line="current" d={stepsThrough(current.days, { width, height, until: today })} />
        </svg>
        <span className="day-by-day__most">{height}</span>
        <span className="day-by-day__none">0</span>
      </div>
      <Key current={current} previous={previous} />
      <DaysTable current={current} previous={previous} today={today} width={width} />
    </figure>
  )
}

function Key({ current, previous }: Omit<FigureProps, 'round'>) {
  return (
    <ul className="day-by-day__key" aria-hidden="true">
      <li data-line="current">{current.name}</li>
      {previous && <li data-line="previous">{previous.name}</li>}
    </ul>
  )
}

type DaysTableProps = Omit<FigureProps, 'round'> & { readonly today: number; readonly width: number }

function DaysTable({ current, previous, today, width }: DaysTableProps) {
  const { t } = useTranslation('respondents')
  const weeks = Array.from({ length: Math.floor(width / 7) + 1 }, (_, week) => week * 7)
  const days = [...new Set([...weeks, today, width])].toSorted((a, b) => a - b)
  return (
    <details>
      <summary>{t('course.curve.table')}</summary>
      <ScrollRegion label={t('course.curve.caption')}>
        <table className="data-table">
          <caption className="visually-hidden">{t('course.curve.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('course.curve.day')}</th>
              <th scope="col">{current.name}</th>
              {previous && <th scope="col">{previous.name}</th>}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day}>
                <th scope="row">{day === today ? `${day} (${t('course.curve.today')})` : day}</th>
                <td className="number">{day > today ? '–' : submittedBy(current, day)}</td>
                {previous && <td className="number">{submittedBy(previous, day)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  )
}
