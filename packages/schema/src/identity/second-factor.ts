import { z } from 'zod'
import { OneCounty } from '../county.ts'
import type { Endpoint } from '../endpoint.ts'
import { Id } from '../id.ts'
import { someLine, someProse } from '../typed-text.ts'
import { PasskeyCreation, PasskeyMade, PasskeyProof, PasskeyRequest } from './passkey.ts'
import { SignedIn } from './session.ts'

export const SecondFactorKind = z.enum(['totp', 'passkey'])
export type SecondFactorKind = z.infer<typeof SecondFactorKind>

/** Who has come half-way in, as the next page may say it. */
export const SignInStep = z.object({
  email: z.string(),
  /** Whether a second factor is to be added, and not to be proved. */
  adds: z.boolean(),
  kinds: z.array(SecondFactorKind),
  recoveryCodes: z.int(),
})
export type SignInStep = z.infer<typeof SignInStep>

export const SecondFactor = z.object({
  id: Id,
  kind: SecondFactorKind,
  /** As its owner calls it: "Mobilen". */
  name: z.string(),
  addedAt: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
})
export type SecondFactor = z.infer<typeof SecondFactor>

const AppCode = z
  .string()
  .max(40, 'second-factor-not-valid')
  .meta({ examples: ['123 456'] })
  .transform((code) => code.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'second-factor-not-valid'))

const RecoveryCode = z
  .string()
  .max(60, 'second-factor-not-valid')
  .meta({ examples: ['abcd-efgh-ijkl-mnop'] })
  .transform((code) => code.toLowerCase().replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^[a-z2-7]{16}$/, 'second-factor-not-valid'))

/** The codes are shown once; null where those there are still hold. Signed in where the sign-in waited for this. */
const Added = z.object({ recoveryCodes: z.array(z.string()).nullable(), signedIn: SignedIn.nullable() })

const name = someLine(60)
const proves = ['sign-in-step-has-ended', 'second-factor-not-valid', 'too-many-requests'] as const
const changes = ['not-signed-in', 'not-allowed', 'sign-in-was-long-ago', 'too-many-requests'] as const
const adds = [...changes, 'second-factor-not-valid'] as const

export const secondFactors = {
  step: {
    summary: 'Says what is left to do of a sign-in that has come half-way',
    refuses: ['sign-in-step-has-ended'],
    method: 'GET',
    url: '/session/step',
    schema: { response: { 200: SignInStep } },
  },
  proveByCode: {
    summary: 'Goes in by the code of an app',
    refuses: proves,
    method: 'POST',
    url: '/session/step/code',
    schema: { body: z.object({ code: AppCode }), response: { 200: SignedIn } },
  },
  askForPasskey: {
    summary: 'Begins to go in by a passkey',
    refuses: ['sign-in-step-has-ended', 'too-many-requests'],
    method: 'POST',
    url: '/session/step/passkey/begin',
    schema: { response: { 200: PasskeyRequest } },
  },
  proveByPasskey: {
    summary: 'Goes in by a passkey',
    refuses: proves,
    method: 'POST',
    url: '/session/step/passkey',
    schema: { body: PasskeyProof, response: { 200: SignedIn } },
  },
  proveByRecoveryCode: {
    summary: 'Goes in by a code that was kept for when the rest is lost',
    refuses: proves,
    method: 'POST',
    url: '/session/step/recovery-code',
    schema: { body: z.object({ code: RecoveryCode }), response: { 200: SignedIn } },
  },
  list: {
    summary: 'Lists the second factors of the one who asks',
    method: 'GET',
    url: '/second-factors',
    schema: {
      response: {
        200: z.object({
          factors: z.array(SecondFactor),
          recoveryCodes: z.int(),
          /** Whether the last one may not be removed. */
          required: z.boolean(),
        }),
      },
    },
  },
  beginApp: {
    summary: 'Begins to add an app that shows codes',
    refuses: changes,
    method: 'POST',
    url: '/session/second-factor/app/begin',
    schema: { response: { 200: z.object({ secret: z.string(), address: z.string() }) } },
  },
  addApp: {
    summary: 'Adds an app by the code that it shows',
    refuses: adds,
    method: 'POST',
    url: '/session/second-factor/app',
    schema: { body: z.object({ name, code: AppCode }), response: { 200: Added } },
  },
  beginPasskey: {
    summary: 'Begins to add a passkey',
    refuses: changes,
    method: 'POST',
    url: '/session/second-factor/passkey/begin',
    schema: { response: { 200: PasskeyCreation } },
  },
  addPasskey: {
    summary: 'Adds a passkey that the browser has made',
    refuses: adds,
    method: 'POST',
    url: '/session/second-factor/passkey',
    schema: { body: z.object({ name, made: PasskeyMade }), response: { 200: Added } },
  },
  remove: {
    summary: 'Removes a second factor of the one who asks',
    refuses: ['sign-in-was-long-ago', 'last-second-factor'],
    method: 'POST',
    url: '/second-factors/:factorId/remove',
    schema: { params: z.object({ factorId: Id }), response: { 200: z.object({}) } },
  },
  renewRecoveryCodes: {
    summary: 'Gives new codes for when the rest is lost, in place of those there are',
    refuses: ['sign-in-was-long-ago', 'not-found'],
    method: 'POST',
    url: '/second-factors/recovery-codes',
    schema: { response: { 200: z.object({ recoveryCodes: z.array(z.string()) }) } },
  },
} as const satisfies Record<string, Endpoint>

/** Somebody who works at a county board. */
export const StaffMember = z.object({
  personId: Id,
  name: z.string(),
  email: z.string(),
  county: z.string(),
  role: z.enum(['coordinator', 'analyst']),
  secondFactors: z.int(),
})
export type StaffMember = z.infer<typeof StaffMember>

export const staff = {
  list: {
    summary: 'Lists those who work at the county board',
    method: 'GET',
    url: '/counties/:county/staff',
    schema: { params: OneCounty, response: { 200: z.array(StaffMember) } },
  },
  recover: {
    summary: 'Removes the second factors of a colleague who has lost them',
    refuses: ['person-has-no-second-factor'],
    method: 'POST',
    url: '/staff/:personId/recover',
    schema: {
      params: z.object({ personId: Id }),
      body: z.object({ reason: someProse(500) }),
      response: { 200: z.object({}) },
    },
  },
} as const satisfies Record<string, Endpoint>
