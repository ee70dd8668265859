import { expect, test } from 'vitest'
import { lastLine } from './faults/account.ts'
import { tryFaults } from './faults/try-faults.ts'

// Each fault once; `pnpm test:faults` tries them over and over, and waits for all mail to leave.
test('P1: whatever fails while they write, nothing that was acknowledged is lost or done twice', async () => {
  const lines: string[] = []
  const account = await tryFaults({ times: 1, peace: 300, patience: 0, report: (line) => lines.push(line) })
  const { acknowledged, lost, doubled, broken, surprises, internalErrors } = account
  expect({ lost, doubled, broken, surprises, internalErrors }, [...lines, lastLine(account)].join('\n')).toEqual({
    lost: [],
    doubled: [],
    broken: [],
    surprises: [],
    internalErrors: 0,
  })
  expect(acknowledged).toBeGreaterThan(100)
}, 300_000)
