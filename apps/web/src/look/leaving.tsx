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
  const [isShown, setShown] = useState(false)
  const { state, proceed, reset } = blocker
  useEffect(() => {
    if (state !== 'blocked') return
    let isOver = false
    void isStillTyped(PATIENCE).then((isTyped) => {
      if (isOver) return
      if (isTyped) setShown(true)
      else proceed?.()
    })
    return () => {
      isOver = true
      setShown(false)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the router hands out new functions whenever it is drawn
  }, [state])
  if (state !== 'blocked' || !isShown) return null
  const leave = () => {
    abandonTyped()
    proceed?.()
  }
  return (
    <Hindered
      title={t('leaving.title')}
      text={t('leaving.text')}
      giveUp={t('leaving.giveUp')}
      onGiveUp={leave}
      onStay={() => reset?.()}
    />
  )
}
