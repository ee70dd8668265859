import { runCommand } from '@kartlaggning/db/setup-sentence'
import { readConfig } from './config.ts'
import { examineSignIn } from './doctor/examine-sign-in.ts'
import { examineOutbox } from './doctor/examine-outbox.ts'
import { examineAccounts } from './doctor/examine-accounts.ts'
import { examineDatabase } from './doctor/examine-database.ts'
import {
  examineAnchors,
  examineClock,
  examineDisk,
  examineEnvironment,
  examineMail,
  examineProxy,
} from './doctor/examine-machine.ts'

const MARKS = { ok: '✓', note: '!', wrong: '✗' }

// Says what is wrong with an installation and what to do: pnpm doctor, in the environment that it is started in.
await runCommand(async () => {
  const config = readConfig(process.env)
  const ownerUrl = process.env['MIGRATION_DATABASE_URL'] || undefined
  const findings = [
    ...examineEnvironment(config),
    ...(await examineDatabase(config.databaseUrl ?? config.jobsDatabaseUrl, ownerUrl)),
    ...(await examineAccounts(config)),
    ...(await examineMail(config)),
    ...(await examineOutbox(config)),
    ...(await examineSignIn(config)),
    ...(await examineClock(config)),
    await examineDisk(config),
    ...(await examineAnchors(config)),
    examineProxy(config),
  ]
  for (const { about, state, says } of findings) console.log(`${MARKS[state]} ${about.padEnd(12)} ${says}`)
  const wrong = findings.filter((it) => it.state === 'wrong').length
  console.log(wrong === 0 ? '\nNothing is wrong.' : `\n${wrong} wrong.`)
  process.exitCode = wrong === 0 ? 0 : 1
})
