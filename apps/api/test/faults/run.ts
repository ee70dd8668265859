import { lastLine } from './account.ts'
import { killSenders } from './kill-senders.ts'
import { withDatabase } from './with-database.ts'
import { tryFaults } from './try-faults.ts'

// pnpm test:faults [TIMES] [KILLS]: everything that can fail, so many times over, and as many senders of mail killed between
// sending and writing that down.
const account = await tryFaults({
  times: Number(process.argv[2] ?? 10),
  peace: 1500,
  // Longer than a mail is held by a sender that was killed, and the minute in which it is then found.
  patience: 420_000,
  report: (line) => console.log(line),
})
const { lost, doubled, broken, surprises, mail } = account
for (const line of [
  ...lost.map((it) => `lost: ${it}`),
  ...doubled.map((it) => `doubled: ${it}`),
  ...broken,
  ...surprises,
])
  console.error(line)
console.log(
  `jobs: all whose time had come were taken ${account.secondsUntilJobsAreTaken.toFixed(1)} s after the last fault`,
)
console.log(`mail: ${mail.sent} sent, ${mail.waiting} waiting, ${mail.twiceUnderOneId} twice under one id`)
console.log(lastLine(account))
const senders = await withDatabase((database) => killSenders(database, Number(process.argv[3] ?? 200)))
for (const it of senders.lost) console.error(`lost: the mail to ${it}`)
for (const it of senders.unnamed) console.error(`twice, and not said to be: the mail to ${it}`)
for (const it of senders.underTwoIds) console.error(`twice under different ids: the mail to ${it}`)
console.log(
  `senders of mail: ${senders.killed} killed, ${senders.lost.length} mails lost, ${senders.arrivedTwice} arrived twice, ` +
    `${senders.saidToBeTwice} said to have gone twice perhaps`,
)
const isWell =
  [lost, doubled, broken, surprises, senders.lost, senders.unnamed, senders.underTwoIds].every(
    (it) => it.length === 0,
  ) && account.internalErrors + mail.waiting === 0
process.exit(isWell ? 0 : 1)
