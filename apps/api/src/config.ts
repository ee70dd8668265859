import { flawInUrl } from '@kartlaggning/db/connection-url'
import { SetupError } from '@kartlaggning/db/setup-error'
import { z } from 'zod'
import { GroupRoles, Issuer, oidcIn, type OidcConfig } from './identity/oidc/oidc-config.ts'
import { TrustedProxies } from './http/trusted-proxies.ts'

function isReadable(url: string, context: z.RefinementCtx) {
  const flaw = flawInUrl(url)
  if (flaw) context.addIssue(flaw)
}

const DatabaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
  .superRefine(isReadable)

/** What the environment may say. Everything has a default; the README lists them. */
const Environment = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be a port, from 0 to 65535')
    .max(65_535, 'must be a port, from 0 to 65535')
    .default(3000),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: DatabaseUrl.optional(),
  JOBS_DATABASE_URL: DatabaseUrl.optional(),
  MIGRATION_DATABASE_URL: DatabaseUrl.optional(),
  MAIL_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .superRefine(isReadable)
    .optional(),
  MAIL_FROM: z.string().min(3).default('Kartläggning <no-reply@localhost>'),
  BOUNCE_ADDRESS: z
    .string()
    .regex(/^[\w.-]+@[\w.-]+$/, 'must be an address, as bounces@example.org')
    .optional(),
  BOUNCE_PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be a port, from 1 to 65535')
    .max(65_535, 'must be a port, from 1 to 65535')
    .optional(),
  JOBS: z.enum(['here', 'elsewhere'], 'must be here or elsewhere').default('here'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:\S+@|https:\/\/|tel:)\S+$/, 'must begin with mailto:, https:// or tel:')
    .optional(),
  TRUSTED_PROXIES: TrustedProxies.prefault(''),
  REQUEST_TIMEOUT: z.coerce.number('must be a number').int('must be a whole number').min(1000).default(30_000),
  METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters that nobody guesses').optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .optional(),
  SECOND_FACTOR: z.enum(['required', 'optional'], 'must be required or optional').optional(),
  OIDC_ISSUER: Issuer.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_GROUPS: GroupRoles.optional(),
  OIDC_GROUPS_CLAIM: z.string().default('groups'),
  OIDC_SCOPES: z
    .string()
    .regex(/(^| )openid( |$)/, 'must name openid')
    .default('openid profile email'),
  OIDC_NAME: z.string().max(60).default('Länsstyrelsens inloggning'),
  MAX_EVENT_LOOP_DELAY: z.coerce.number('must be a number').int('must be a whole number').min(0).default(2000),
})

export interface Config {
  readonly port: number
  readonly dataDir: string
  /** As the account that serves. Undefined: the embedded PostgreSQL in `dataDir`. */
  readonly databaseUrl: string | undefined
  /** As the account that performs the background jobs; undefined where another process does, or the embedded one is used. */
  readonly jobsDatabaseUrl: string | undefined
  /** Undefined: nothing is sent over the network. */
  readonly mailUrl: string | undefined
  readonly mailFrom: string
  /** Where mail that cannot be delivered comes back to, and the port at which it is received. */
  readonly bounces: { readonly address: string; readonly port: number | undefined } | undefined
  /** Whether the process that serves performs the background jobs too; otherwise another does. */
  readonly jobs: 'here' | 'elsewhere'
  /** The address people use, without a slash at the end; behind a proxy it differs from ours. */
  readonly publicUrl: string
  /** Where weaknesses are told of; undefined: nowhere. */
  readonly securityContact: string | undefined
  readonly trustedProxies: TrustedProxies
  /** Milliseconds that a request may take to arrive, its body included. */
  readonly requestTimeout: number
  /** Undefined: no figures are given. */
  readonly metricsToken: string | undefined
  readonly logLevel: string
  /** Milliseconds after which requests are refused as too many; 0 refuses none. */
  readonly maxEventLoopDelay: number
  /** Whether those who work at a county board must have one. */
  readonly secondFactorRequired: boolean
  /** Where they sign in otherwise. */
  readonly oidc: OidcConfig | undefined
}

/**
 * The owner's account, for as long as the database is prepared. It is taken out of the environment, since nothing that serves
 * may find it.
 */
export function takeOwnerUrl(environment: NodeJS.ProcessEnv): string | undefined {
  const { MIGRATION_DATABASE_URL: url, DATABASE_URL } = environment
  delete environment['MIGRATION_DATABASE_URL']
  if (url && !DATABASE_URL)
    throw new SetupError(
      'DATABASE_URL must say as which account the application serves: MIGRATION_DATABASE_URL only migrates.',
    )
  return url || undefined
}

/** Whether this process is to perform the background jobs, and nobody has said as whom. */
export const lacksJobsAccount = ({ databaseUrl, jobsDatabaseUrl, mailUrl, jobs }: Config) =>
  databaseUrl !== undefined && mailUrl !== undefined && jobs === 'here' && jobsDatabaseUrl === undefined

export const NO_JOBS_ACCOUNT =
  'JOBS_DATABASE_URL is not set, and mail is sent as an account of its own: let an administrator say ' +
  `“create role kartlaggning_worker login password '…'; grant kartlaggning_app, kartlaggning_jobs to kartlaggning_worker”, ` +
  'after “create role kartlaggning_jobs” where that is not there, or set JOBS to elsewhere where `pnpm worker` runs.'

/** Whoever starts the demo with it would believe to have started what the account is of. */
export function refuseJobsAccountAlone({ databaseUrl, jobsDatabaseUrl }: Config): void {
  if (databaseUrl === undefined && jobsDatabaseUrl !== undefined)
    throw new SetupError(
      'DATABASE_URL must say as which account the application serves: JOBS_DATABASE_URL only performs the jobs.',
    )
}

/** Reads the environment, or throws one sentence that says which variable is wrong and how. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(given)
  if (!read.success) {
    const [issue] = read.error.issues
    throw new SetupError(`The environment variable ${issue?.path.join('.')} cannot be used: ${issue?.message}.`)
  }
  const { PORT, DATA_DIR, DATABASE_URL, JOBS_DATABASE_URL, MAIL_URL, MAIL_FROM, PUBLIC_URL, ...more } = read.data
  return {
    port: PORT,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    jobsDatabaseUrl: JOBS_DATABASE_URL,
    mailUrl: MAIL_URL,
    mailFrom: MAIL_FROM,
    bounces: bouncesIn(more),
    jobs: more.JOBS,
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    securityContact: more.SECURITY_CONTACT,
    trustedProxies: more.TRUSTED_PROXIES,
    requestTimeout: more.REQUEST_TIMEOUT,
    metricsToken: more.METRICS_TOKEN,
    // What the demo prints is for a person.
    logLevel: more.LOG_LEVEL ?? (DATABASE_URL || JOBS_DATABASE_URL ? 'info' : 'warn'),
    maxEventLoopDelay: more.MAX_EVENT_LOOP_DELAY,
    // The demo is entered with one click.
    secondFactorRequired: (more.SECOND_FACTOR ?? (DATABASE_URL ? 'required' : 'optional')) === 'required',
    oidc: oidcIn(more),
  }
}

function bouncesIn({
  BOUNCE_ADDRESS,
  BOUNCE_PORT,
}: Pick<z.infer<typeof Environment>, 'BOUNCE_ADDRESS' | 'BOUNCE_PORT'>): Config['bounces'] {
  if (BOUNCE_ADDRESS !== undefined) return { address: BOUNCE_ADDRESS, port: BOUNCE_PORT }
  if (BOUNCE_PORT === undefined) return undefined
  throw new SetupError(
    'BOUNCE_ADDRESS is not set: BOUNCE_PORT receives nothing without the address that mail comes back to.',
  )
}
