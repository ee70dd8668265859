import { useState } from 'react'
import type { Hindrance } from '../sign-in/sign-out.ts'
import { useTranslation } from '../translation.ts'
import { Hindered } from './hindered.tsx'

export function SignOut() {
  const { t } = useTranslation()
  const [hindrance, setHindrance] = useState<Hindrance | null>(null)
  const signOut = async (givesUp: boolean) =>
    setHindrance(await (await import('../sign-in/sign-out.ts')).signOut(givesUp))
  return (
    <>
      <button className="header__tool" type="button" onClick={() => void signOut(false)}>
        {t('header.signOut')}
      </button>
      {hindrance && (
        <Hindered
          key={hindrance}
          title={t(`signOut.${hindrance}Title`)}
          text={t(`signOut.${hindrance}`)}
          giveUp={hindrance === 'unsaved' ? t('signOut.giveUp') : undefined}
          onGiveUp={() => void signOut(true)}
          onStay={() => setHindrance(null)}
        />
      )}
    </>
  )
}
