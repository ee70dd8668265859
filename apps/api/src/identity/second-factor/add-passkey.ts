import type { PasskeyCreation, PasskeyMade } from '@kartlaggning/schema/identity/passkey'
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import type { Database } from '../../database/database.ts'
import { hashOf } from '../secret.ts'
import { add, begin, type Adder, type Proved } from './add.ts'
import { relyingParty, transportsOf } from './relying-party.ts'

type Made = z.infer<typeof PasskeyMade>

/** EdDSA, ES256 and RS256, as all passkeys know; the library's own choice asks Node for what it calls experimental, and warns. */
const supportedAlgorithmIDs = [-8, -7, -257]

export async function beginPasskey(db: Database, adder: Adder, publicUrl: string) {
  const challenge = new Uint8Array(randomBytes(32))
  const { personId, email, name, credentials } = await begin(db, adder, challenge)
  const { attestation: _, ...options } = await generateRegistrationOptions({
    rpName: 'Kartläggning',
    rpID: relyingParty(publicUrl).id,
    userName: email,
    userDisplayName: name,
    userID: new Uint8Array(hashOf(personId)),
    challenge,
    attestationType: 'none',
    supportedAlgorithmIDs,
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
    excludeCredentials: credentials.map((it) => ({ id: Buffer.from(it, 'base64').toString('base64url') })),
  })
  return { ...options, attestation: 'none' as const } satisfies z.input<typeof PasskeyCreation>
}

export const addPasskey = (
  db: Database,
  adder: Adder,
  { name, made }: { name: string; made: Made },
  publicUrl: string,
) => add(db, adder, name, publicUrl, (challenge) => verified(challenge, made, publicUrl))

async function verified(challenge: Uint8Array, made: Made, publicUrl: string): Promise<Proved | undefined> {
  const { id, origin } = relyingParty(publicUrl)
  const transports = transportsOf(made.response.transports)
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...made, response: { ...made.response, transports } },
      expectedChallenge: Buffer.from(challenge).toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: false,
      supportedAlgorithmIDs,
    })
    return registrationInfo && { credential: { ...registrationInfo.credential, transports } }
  } catch {
    // Whatever it is that does not hold, nothing is added.
    return undefined
  }
}
