import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { answerConditions } from './answer-conditions.ts'

const root = join(import.meta.dirname, '..')

/** Where it may be decided what an answer means: definitions, the questions themselves and the steps between versions. */
const mayDecide =
  /^packages\/schema\/src\/(definitions|questionnaires|versions)\/|\.test\.tsx?$|^apps\/api\/src\/demo\//

test('what an answer means is decided in definitions alone', { timeout: 240_000 }, () => {
  const conditions = answerConditions(join(root, 'tsconfig.json'), (file) => {
    const path = relative(root, file)
    return /^(packages\/schema|apps\/\w+)\/src\//.test(path) && !mayDecide.test(path)
  })
  expect(conditions.map((it) => relative(root, it))).toEqual([])
})

/** A condition, and whether it decides what an answer means. */
const conditions: [condition: string, decides: boolean][] = [
  ["answer(side, 'knowledge.pictureStatus') === 'current'", true],
  ["'current' !== answer(side, 'knowledge.pictureStatus')", true],
  ["answer(side, 'support.what.evidence_base')?.includes('method_advice')", true],
  ["['planning', 'ongoing'].includes(initiative.phase ?? '')", true],
  ['planned.has(String(initiative.phase))', true],
  ["((status) => { switch (status) { case 'valid': return 1 } })(agreement.state)", true],
  ["answer(side, 'problems.concern.narcotics') !== 'unknown'", true],
  ["entry['counterpartRole'] === 'none'", true],
  ['agreement.state === theirs.state', false],
  ["answer(side, 'problems.priority')?.includes(problem)", false],
  ['isInForce(agreement)', false],
  ["entry['name'] === 'unknown'", false],
  ["round.status === 'planned'", false],
  ["voluntary === 'yes'", false],
]

const declarations = `
import { answer, type Answered, type Initiative } from '${root}/packages/schema/src/answers/address.ts'
import { isInForce, type Agreement } from '${root}/packages/schema/src/definitions/agreement.ts'
import type { Problem } from '${root}/packages/schema/src/definitions/problem-size.ts'
declare const side: Answered
declare const initiative: Initiative
declare const agreement: Agreement
declare const theirs: Agreement
declare const problem: Problem
declare const entry: Readonly<Record<string, unknown>>
declare const round: { status: 'planned' | 'open' | 'closed' }
declare const voluntary: 'yes' | 'no'
const planned = new Set(['planning', 'ongoing'])
`

test('a condition on an answer is found by its type, or by the name of its question', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'kartlaggning-conditions-'))
  try {
    const config = join(folder, 'tsconfig.json')
    writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['*.ts'], exclude: [] }))
    conditions.forEach(([condition], at) =>
      writeFileSync(join(folder, `c${at}.ts`), `${declarations}export const it = ${condition}\n`),
    )
    const found = answerConditions(config, (file) => file.startsWith(folder))
    const decides = conditions.map(([condition], at) => [condition, found.some((it) => it.includes(`/c${at}.ts:`))])
    expect(decides).toEqual(conditions)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
