import type { OidcConfig } from './oidc-config.ts'
import { identityProvider } from './identity-provider.ts'

/** What is wrong with the identity provider, in a sentence for whoever runs the installation; nothing when it can be used. */
export async function flawOfProvider(config: OidcConfig, publicUrl: string): Promise<string | undefined> {
  try {
    const provider = (await identityProvider(config, publicUrl).discover()).serverMetadata()
    if (!provider.authorization_endpoint || !provider.token_endpoint)
      return `The identity provider of OIDC_ISSUER (${config.issuer}) does not say where one signs in.`
    if (provider.code_challenge_methods_supported && !provider.supportsPKCE())
      return `The identity provider of OIDC_ISSUER (${config.issuer}) does not take PKCE with S256.`
    return undefined
  } catch (error) {
    const { code = '' } = (error instanceof Error ? (error.cause ?? error) : {}) as { code?: string }
    return `The identity provider of OIDC_ISSUER (${config.issuer}) cannot be used${code && ` (${code})`}: is the address that of its issuer, letter by letter, and does this machine reach it?`
  }
}
