import { lastLine } from './account.ts'
import { tryFaults } from './try-faults.ts'

// pnpm test:faults [TIMES]: everything that can fail, so many times over.
const account = await tryFaults({
  times: Number(process.argv[2] ?? 10),
  peace: 1500,
  patience: 300_000,
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
console.log(`mail: ${mail.sent} sent, ${mail.waiting} waiting, ${mail.twiceUnderOneId} twice under one id`)
console.log(lastLine(account))
const isWell =
  [lost, doubled, broken, surprises].every((it) => it.length === 0) && account.internalErrors + mail.waiting === 0
process.exit(isWell ? 0 : 1)
