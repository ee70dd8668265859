import { refuseAnotherDatabase, refuseUnfitAccount } from '@kartlaggning/db/serving-account'
import { setupSentence } from '@kartlaggning/db/setup-sentence'
import { lacksJobsAccount, NO_JOBS_ACCOUNT, type Config } from '../config.ts'
import { of, type Finding } from './finding.ts'

const { ok, wrong } = of('database')

const JOBS_ARE_FIT = 'The background jobs have an account of their own.'

/** Whether the accounts may do what they are for, and no more. */
export async function examineAccounts(config: Config): Promise<Finding[]> {
  const { databaseUrl, jobsDatabaseUrl } = config
  if (databaseUrl === undefined)
    // The environment of a process that performs the jobs alone.
    return jobsDatabaseUrl === undefined ? [] : [await found(refuseUnfitAccount(jobsDatabaseUrl, 'jobs'), JOBS_ARE_FIT)]
  const findings = [
    await found(refuseUnfitAccount(databaseUrl, 'serving'), 'The account that serves may do that and no more.'),
  ]
  if (lacksJobsAccount(config)) return [...findings, wrong(NO_JOBS_ACCOUNT)]
  if (jobsDatabaseUrl === undefined) return findings
  const fit = refuseUnfitAccount(jobsDatabaseUrl, 'jobs').then(() =>
    refuseAnotherDatabase(databaseUrl, jobsDatabaseUrl),
  )
  return [...findings, await found(fit, JOBS_ARE_FIT)]
}

const found = (refused: Promise<void>, says: string): Promise<Finding> =>
  refused.then(
    () => ok(says),
    (error: unknown) => wrong(setupSentence(error)),
  )
