import type { SectionTime } from '@kartlaggning/schema/answers/active-time'
import { activeTime } from '@kartlaggning/schema/answers/active-time'
import { useEffect, useState } from 'react'
import { useLoaderData } from 'react-router'
import { call } from '../call.ts'
import { useTranslation } from '../translation.ts'
import type { loadRound } from './load-round.ts'

/** What answering has cost, beside what was promised. Said only where at least three have been measured. */
export function TimeSection() {
  const { t } = useTranslation('respondents')
  const { round } = useLoaderData<typeof loadRound>()
  const [times, setTimes] = useState<readonly SectionTime[]>([])
  useEffect(() => {
    let isGone = false
    // The page stands without it.
    call(activeTime.time, { params: { roundId: round.id } })
      .then((read) => !isGone && setTimes(read))
      .catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [round.id])
  const whole = times.filter((it) => it.section === null)
  if (whole.length === 0) return null
  return (
    <section>
      <h2>{t('time.title')}</h2>
      <ul>
        {whole.map(({ kind, respondents, seconds }) => (
          <li key={kind}>
            {t('time.median', { who: t(`time.${kind}`), count: Math.max(1, Math.round(seconds / 60)), respondents })}
          </li>
        ))}
      </ul>
      <p className="quiet">{t('time.promised', { count: round.estimatedMinutes })}</p>
    </section>
  )
}
