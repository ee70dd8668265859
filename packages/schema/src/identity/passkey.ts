import { z } from 'zod'

// What a browser and a server say to each other of a passkey, as WebAuthn writes it in JSON.

const Base64Url = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[\w-]*$/)
const Credential = z.object({
  id: z.string(),
  type: z.string(),
  transports: z.array(z.string()).optional(),
})
const Verification = z.enum(['discouraged', 'preferred', 'required'])

/** Asks the browser for a proof. */
export const PasskeyRequest = z.object({
  challenge: z.string(),
  timeout: z.int().optional(),
  rpId: z.string().optional(),
  allowCredentials: z.array(Credential).optional(),
  userVerification: Verification.optional(),
})

/** Asks the browser to make one. */
export const PasskeyCreation = z.object({
  challenge: z.string(),
  timeout: z.int().optional(),
  rp: z.object({ name: z.string(), id: z.string().optional() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.string() })),
  excludeCredentials: z.array(Credential).optional(),
  authenticatorSelection: z
    .object({
      residentKey: Verification.optional(),
      requireResidentKey: z.boolean().optional(),
      userVerification: Verification.optional(),
    })
    .optional(),
  attestation: z.literal('none').optional(),
})

const ofCredential = {
  id: Base64Url(1400),
  rawId: Base64Url(1400),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}),
}

/** What it makes. */
export const PasskeyMade = z.object({
  ...ofCredential,
  response: z.object({
    clientDataJSON: Base64Url(4000),
    attestationObject: Base64Url(12_000),
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
})

/** What it proves by. */
export const PasskeyProof = z.object({
  ...ofCredential,
  response: z.object({
    clientDataJSON: Base64Url(4000),
    authenticatorData: Base64Url(4000),
    signature: Base64Url(4000),
    userHandle: Base64Url(200).optional(),
  }),
})
