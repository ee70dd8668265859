import type { PasskeyProof, PasskeyRequest } from '@kartlaggning/schema/identity/passkey'
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { sql } from 'kysely'
import type { z } from 'zod'
import type { Database } from '../../database/database.ts'
import { hashOf } from '../secret.ts'
import type { Entered } from '../tell-of-new-device.ts'
import { prove, type HalfWay } from './prove.ts'
import { relyingParty, transportsOf } from './relying-party.ts'
import { holdStep, secretsOf } from './step.ts'

type Proof = z.infer<typeof PasskeyProof>

/**
 * What is signed: of this half-way sign-in, which nobody else has and which is over when it has been used. What is derived
 * from its token is kept nowhere.
 */
const challengeOf = (step: string) => new Uint8Array(hashOf(`passkey ${step}`))

export async function askForPasskey(db: Database, step: string | undefined, publicUrl: string) {
  await holdStep(db, step)
  const known = await secretsOf(db, step ?? '', 'passkey')
  return generateAuthenticationOptions({
    rpID: relyingParty(publicUrl).id,
    challenge: challengeOf(step ?? ''),
    userVerification: 'preferred',
    allowCredentials: known.map(({ credential, transports }) => ({
      id: credential?.toString('base64url') ?? '',
      transports: transportsOf(transports),
    })),
  }) satisfies Promise<z.input<typeof PasskeyRequest>>
}

export const proveByPasskey = (db: Database, halfWay: HalfWay, proof: Proof, publicUrl: string) =>
  prove(db, halfWay, 'passkey', publicUrl, async (trx, opened) => {
    const known = await secretsOf(trx, halfWay.step, 'passkey')
    const used = known.find((it) => it.credential?.toString('base64url') === proof.id)
    const counter = used && (await counterIn(halfWay.step, proof, used, publicUrl))
    if (!used || counter === undefined) return null
    const { rows } = await sql<{ entered: Entered | null }>`
      select prove_factor(${hashOf(halfWay.step)}, ${used.factorId}, null, ${counter}, ${opened}) as entered`.execute(
      trx,
    )
    return rows[0]?.entered
  })

type Known = Awaited<ReturnType<typeof secretsOf>>[number]

/** How often the passkey has been used by its own account, where the proof holds. */
async function counterIn(step: string, proof: Proof, known: Known, publicUrl: string): Promise<number | undefined> {
  const { id, origin } = relyingParty(publicUrl)
  const { userHandle, ...response } = proof.response
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...proof, response: { ...response, ...(userHandle !== undefined && { userHandle }) } },
      expectedChallenge: Buffer.from(challengeOf(step)).toString('base64url'),
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: false,
      credential: {
        id: proof.id,
        publicKey: new Uint8Array(known.publicKey ?? []),
        counter: Number(known.counter),
      },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    // Whatever it is that does not hold, the proof does not.
    return undefined
  }
}
