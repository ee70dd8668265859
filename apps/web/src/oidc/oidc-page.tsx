import { oidc } from '@kartlaggning/schema/identity/oidc'
import { pages } from '@kartlaggning/schema/pages'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { call } from '../call.ts'
import { Page } from '../look/page.tsx'
import { useProblemText } from '../look/problem-text.ts'
import { enter } from '../sign-in/enter.ts'
import { whereFrom } from '../sign-in/where-from.ts'
import { useTranslation } from '../translation.ts'

let finishing: Promise<void> | undefined

/** What the identity provider has replied is taken out of the address at once, and is good once however often this is drawn. */
function finish(): Promise<void> {
  finishing ??= (async () => {
    const reply = location.search
    history.replaceState(history.state, '', location.pathname)
    await enter(call(oidc.finish, { body: { reply } }), whereFrom.take())
  })()
  return finishing
}

/** Where one comes back to from the sign-in of the county board. */
export function OidcPage() {
  const { t } = useTranslation('signIn')
  const problemText = useProblemText()
  const [error, setError] = useState<unknown>()
  useEffect(() => {
    void finish().catch(setError)
  }, [])
  if (error === undefined) return <Page title={t('oidc.finishing')}>{null}</Page>
  return (
    <Page title={t('oidc.failed')}>
      <p className="prose" role="alert">
        {problemText(error)}
      </p>
      <p className="buttons">
        <Link className="ds-button" to={pages.signIn()} onClick={() => (finishing = undefined)}>
          {t('oidc.again')}
        </Link>
      </p>
    </Page>
  )
}
