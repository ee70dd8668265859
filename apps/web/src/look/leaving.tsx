import { useEffect, useState } from 'react'
import { useBlocker } from 'react-router'
import { useTranslation } from '../translation.ts'
import { abandonTyped, isStillTyped, somethingIsTyped } from '../typed.ts'
import { Hindered } from './hindered.tsx'

const PATIENCE = 2000

/** Whoever goes to another page with something typed and not sent is asked first. */
export function Leaving() {
  const { t } = useTranslation()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && somethingIsTyped(),
  )
  const [shown, setShown] = useState<typeof blocker | null>(null)
  const { state, proceed, reset } = blocker
  useEffect(() => {
    if (state !== 'blocked') return
    let isOver = false
    void isStillTyped(PATIENCE).then((isTyped) => {
      if (isOver) return
      if (isTyped) setShown(blocker)
      else proceed?.()
    })
    return () => {
      isOver = true
      setShown(null)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- each block is another, though the state may be the same
  }, [blocker])
  if (state !== 'blocked' || shown !== blocker) return null
  const leave = () => {
    abandonTyped()
    proceed?.()
  }
  const stay = () => {
    setShown(null)
    reset?.()
  }
  return (
    <Hindered
      title={t('leaving.title')}
      text={t('leaving.text')}
      giveUp={t('leaving.giveUp')}
      onGiveUp={leave}
      onStay={stay}
    />
  )
}
