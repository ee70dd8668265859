import type { Config } from '../config.ts'
import { flawOfProvider } from '../identity/oidc/look-for-provider.ts'
import { of, type Finding } from './finding.ts'

/** Where those at a county board sign in. */
export async function examineSignIn({ oidc, publicUrl }: Config): Promise<Finding[]> {
  const { ok, wrong } = of('sign-in')
  if (!oidc) return []
  const flaw = await flawOfProvider(oidc, publicUrl)
  return [flaw === undefined ? ok(`The identity provider ${oidc.issuer} answers.`) : wrong(flaw)]
}
