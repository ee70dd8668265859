import { newId } from '@kartlaggning/schema/id'
import type { StaffRole } from '@kartlaggning/schema/permission'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { buildApp, type AppOptions } from '../src/app.ts'
import type { Config } from '../src/config.ts'
import { hashOf, newToken } from '../src/identity/secret.ts'
import { openJobsDatabase } from '../src/jobs/jobs-database.ts'
import { clientOf } from './client.ts'
import { cloneDatabase } from './database.ts'

export type World = Awaited<ReturnType<typeof givenAWorld>>

export const config: Config = {
  port: 0,
  dataDir: '',
  databaseUrl: undefined,
  mailUrl: undefined,
  mailFrom: 'Kartläggning <test@example.org>',
  bounces: undefined,
  jobs: 'here',
  jobsDatabaseUrl: undefined,
  publicUrl: 'http://localhost:3000',
  securityContact: undefined,
  trustedProxies: false,
  requestTimeout: 30_000,
  metricsToken: undefined,
  logLevel: 'silent',
  // Tests share a machine that may be slow; what a slow one does has a test of its own.
  maxEventLoopDelay: 0,
  secondFactorRequired: false,
  oidc: undefined,
}

/** The application on a database of its own, with reference data and nothing else. */
export async function givenAWorld(
  changes: Partial<Config> = {},
  { openMailbox = true, logger = false }: { openMailbox?: boolean } & Partial<Pick<AppOptions, 'logger'>> = {},
) {
  const database = await cloneDatabase()
  const app = await buildApp({
    config: { ...config, ...changes },
    databaseUrl: database.url,
    mailboxUrl: openMailbox ? database.jobsUrl : undefined,
    logger,
  })
  const jobs = openJobsDatabase(database.jobsUrl, app.log)
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 })
  // Dropping the database ends a connection that has not had the time to close.
  owner.on('error', () => undefined)
  onTestFinished(async () => {
    await app.close()
    await jobs.close()
    await owner.end()
    await database.drop()
  })
  return { app, owner, jobs, url: database.url, ownerUrl: database.ownerUrl }
}

/** A person with a session, as if they had signed in. */
export async function givenAPerson(world: World, name: string) {
  const person = await givenAnAccount(world, name)
  return { ...person, client: await signIn(world, person.personId) }
}

async function givenAnAccount({ owner }: World, name: string) {
  const personId = newId()
  const email = `${name.toLowerCase().replaceAll(' ', '.')}.${personId.slice(-6)}@example.org`
  await owner.query('insert into person (id, email, name) values ($1, $2, $3)', [personId, email, name])
  return { personId, name, email }
}

/** The same person, signed in anew. */
export async function signIn({ app, owner }: World, personId: string) {
  const token = newToken()
  await owner.query(
    `insert into session (token_hash, person_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [hashOf(token), personId],
  )
  return clientOf(app, token)
}

export const givenACoordinator = (world: World, county = '19') => givenStaff(world, 'Karin Berg', 'coordinator', county)
export const givenAnAnalyst = (world: World, county = '19') => givenStaff(world, 'Nils Holm', 'analyst', county)

const givenStaff = (world: World, name: string, role: StaffRole, county: string) =>
  givenStaffOf(world, { [county]: role }, name)

/** A person who has a role at the county boards of several counties. */
export async function givenStaffOf(world: World, roles: Readonly<Record<string, StaffRole>>, name = 'Maria Sand') {
  const { personId } = await givenAnAccount(world, name)
  for (const [county, role] of Object.entries(roles))
    await world.owner.query('insert into staff (person_id, county_code, role) values ($1, $2, $3)', [
      personId,
      county,
      role,
    ])
  return signIn(world, personId)
}
