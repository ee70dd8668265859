import { pages } from '@kartlaggning/schema/pages'
import * as client from 'openid-client'
import { ProblemError } from '../../http/problem-error.ts'
import { hashOf } from '../secret.ts'
import { claimsIn, type Claims } from './claims-in.ts'
import { isLocal, type OidcConfig } from './oidc-config.ts'

const PATIENCE_SECONDS = 8

/** What an attempt is known by again, each derived from the token that is in the browser alone. */
const secretsOf = (browser: string) => ({
  state: hashOf(`state ${browser}`).toString('base64url'),
  nonce: hashOf(`nonce ${browser}`).toString('base64url'),
  verifier: hashOf(`verifier ${browser}`).toString('base64url'),
})

export type IdentityProvider = ReturnType<typeof identityProvider>

/** The identity provider of the county board. What it says of itself is kept in memory, once it has said it. */
export function identityProvider(config: OidcConfig, publicUrl: string) {
  const returnTo = `${publicUrl}${pages.oidc()}`
  let found: Promise<client.Configuration> | undefined
  const discover = () =>
    (found ??= client
      .discovery(new URL(config.issuer), config.clientId, config.clientSecret, undefined, {
        timeout: PATIENCE_SECONDS,
        ...(isLocal(config.issuer) && { execute: [client.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        found = undefined
        throw error
      }))

  return {
    discover,
    async addressFor(browser: string): Promise<string> {
      const { state, nonce, verifier } = secretsOf(browser)
      const parameters = {
        redirect_uri: returnTo,
        scope: config.scopes,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }
      return orAway(async () => client.buildAuthorizationUrl(await discover(), parameters).href)
    },
    async claimsOf(browser: string, reply: string): Promise<Claims> {
      const { state, nonce, verifier } = secretsOf(browser)
      return orAway(async () => {
        const provider = await discover()
        const tokens = await client.authorizationCodeGrant(provider, new URL(reply, returnTo), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const said = tokens.claims()
        if (!said) throw new ProblemError('sign-in-was-not-finished')
        const more = provider.serverMetadata().userinfo_endpoint
          ? await client.fetchUserInfo(provider, tokens.access_token, said.sub)
          : {}
        return claimsIn({ ...said, ...more }, said.sub, config)
      })
    },
    /** Where one signs out there too; null when it offers no such address, or is away. */
    async endAddress(): Promise<string | null> {
      try {
        const provider = await discover()
        if (!provider.serverMetadata().end_session_endpoint) return null
        return client.buildEndSessionUrl(provider, { post_logout_redirect_uri: `${publicUrl}${pages.start()}` }).href
      } catch {
        return null
      }
    },
  }
}

/** What the provider refuses is for whoever asks to begin again; all else is that it is away, or does not know this client. */
async function orAway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw new ProblemError(wasRefused(error) ? 'sign-in-was-not-finished' : 'sign-in-service-away', { cause: error })
  }
}

const OF_THE_REPLY = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
])

const wasRefused = (error: unknown) =>
  error instanceof client.AuthorizationResponseError ||
  (error instanceof client.ResponseBodyError && error.error === 'invalid_grant') ||
  (error instanceof client.ClientError && OF_THE_REPLY.has(error.code ?? ''))
