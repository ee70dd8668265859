import { SetupError } from '@kartlaggning/db/setup-error'
import { z } from 'zod'
import { TrustedProxies } from './http/trusted-proxies.ts'

/** What the environment may say. Everything has a default; the README lists them. */
const Environment = z.object({
  PORT: z.coerce.number('must be a number').int('must be a whole number').min(0).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
    .optional(),
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().min(3).default('Kartläggning <no-reply@localhost>'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUSTED_PROXIES: TrustedProxies.prefault(''),
  REQUEST_TIMEOUT: z.coerce.number('must be a number').int('must be a whole number').min(1000).default(30_000),
  MAX_EVENT_LOOP_DELAY: z.coerce.number('must be a number').int('must be a whole number').min(0).default(2000),
})

export interface Config {
  readonly port: number
  readonly dataDir: string
  /** Undefined: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | undefined
  /** Undefined: nothing is sent over the network. */
  readonly mailUrl: string | undefined
  readonly mailFrom: string
  /** The address people use, without a slash at the end; behind a proxy it differs from ours. */
  readonly publicUrl: string
  readonly trustedProxies: TrustedProxies
  /** Milliseconds that a request may take to arrive, its body included. */
  readonly requestTimeout: number
  /** Milliseconds after which requests are refused as too many; 0 refuses none. */
  readonly maxEventLoopDelay: number
}

/** Reads the environment, or throws one sentence that says which variable is wrong and how. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new SetupError(`The environment variable ${issue?.path.join('.')} cannot be used: ${issue?.message}.`)
  }
  const {
    PORT,
    DATA_DIR,
    DATABASE_URL,
    MAIL_URL,
    MAIL_FROM,
    PUBLIC_URL,
    TRUSTED_PROXIES,
    REQUEST_TIMEOUT,
    MAX_EVENT_LOOP_DELAY,
  } = read.data
  return {
    port: PORT,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    mailUrl: MAIL_URL,
    mailFrom: MAIL_FROM,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    trustedProxies: TRUSTED_PROXIES,
    requestTimeout: REQUEST_TIMEOUT,
    maxEventLoopDelay: MAX_EVENT_LOOP_DELAY,
  }
}
