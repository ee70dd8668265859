import { activeTime } from '@kartlaggning/schema/answers/active-time'
import { newId } from '@kartlaggning/schema/id'
import { useEffect } from 'react'
import { call } from '../../call.ts'

const TICK = 5
/** Whoever has done nothing for so long is thinking of something else. */
const IDLE = 60
const REPORTED_EVERY = 60

const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const

/** Measures how long a section is worked in: while the page is seen and something is done there. */
export function useActiveTime(respondentId: string, section: string) {
  useEffect(() => {
    const page = newId()
    let seconds = 0
    let reported = 0
    let sign = performance.now()
    const noteSign = () => (sign = performance.now())
    // A time that does not arrive is reported again with the next, and costs nobody an answer.
    const report = () => {
      if (seconds === reported) return
      reported = seconds
      const body = { page, section, seconds }
      call(activeTime.measure, { params: { respondentId }, body }, { keepalive: true }).catch(() => (reported = 0))
    }
    const tick = () => {
      const isActive = document.visibilityState === 'visible' && performance.now() - sign < IDLE * 1000
      if (isActive) seconds += TICK
      if (seconds - reported >= REPORTED_EVERY) report()
    }
    const onHide = () => {
      if (document.visibilityState === 'hidden') report()
    }
    const timer = setInterval(tick, TICK * 1000)
    for (const it of signs) addEventListener(it, noteSign, { passive: true })
    document.addEventListener('visibilitychange', onHide)
    return () => {
      clearInterval(timer)
      for (const it of signs) removeEventListener(it, noteSign)
      document.removeEventListener('visibilitychange', onHide)
      report()
    }
  }, [respondentId, section])
}
