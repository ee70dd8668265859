import type { ReplyOf } from '@kartlaggning/schema/endpoint'
import type { secondFactors } from '@kartlaggning/schema/identity/second-factor'
import {
  startAuthentication,
  startRegistration,
  WebAuthnError,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'

/** Whoever was asked by the browser said no, or nothing for a while. */
export class WasCancelledError extends Error {}

const unlessCancelled = async <T>(request: Promise<T>): Promise<T> => {
  try {
    return await request
  } catch (error) {
    if (error instanceof WebAuthnError || (error instanceof Error && error.name === 'NotAllowedError'))
      throw new WasCancelledError('cancelled', { cause: error })
    throw error
  }
}

/** What the browser has its passkey sign. */
export async function proofOf(asked: ReplyOf<typeof secondFactors.askForPasskey>) {
  const optionsJSON = asked as PublicKeyCredentialRequestOptionsJSON
  const { id, rawId, response } = await unlessCancelled(startAuthentication({ optionsJSON }))
  const { clientDataJSON, authenticatorData, signature, userHandle } = response
  return {
    id,
    rawId,
    type: 'public-key' as const,
    clientExtensionResults: {},
    response: { clientDataJSON, authenticatorData, signature, ...(userHandle !== undefined && { userHandle }) },
  }
}

/** A passkey that the browser makes. */
export async function passkeyOf(asked: ReplyOf<typeof secondFactors.beginPasskey>) {
  const optionsJSON = asked as PublicKeyCredentialCreationOptionsJSON
  const { id, rawId, response } = await unlessCancelled(startRegistration({ optionsJSON }))
  const { clientDataJSON, attestationObject, transports } = response
  return {
    id,
    rawId,
    type: 'public-key' as const,
    clientExtensionResults: {},
    response: { clientDataJSON, attestationObject, ...(transports && { transports }) },
  }
}
