import { lazy, Suspense, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from '../../translation.ts'

const fetchDialog = () => import('./sign-in-dialog.tsx')
const SignInDialog = lazy(async () => ({ default: (await fetchDialog()).SignInDialog }))

/** The session is over: whoever wrote signs in on the spot, and what they wrote is sent. */
export function SignInAgain() {
  const { t } = useTranslation('questionnaire')
  const [open, setOpen] = useState(false)
  useEffect(() => {
    // Whoever opens it asks again, and sees the error.
    fetchDialog().catch(() => undefined)
  }, [])
  return (
    <>
      <button className="ds-link" type="button" onClick={() => setOpen(true)}>
        {t('save.signIn')}
      </button>
      {/* The status may stand in a form, and a form holds no other. */}
      {open &&
        createPortal(
          <Suspense>
            <SignInDialog onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
