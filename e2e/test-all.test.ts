import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

const vitest = (passed: number, failed: number, code = failed && 1) =>
  `echo '{"numPassedTests":${passed},"numFailedTests":${failed}}' > .cache/vitest.json; exit ${code}`
const playwright = (expected: number, unexpected: number) =>
  `echo '{"stats":{"expected":${expected},"flaky":0,"unexpected":${unexpected}}}' > .cache/playwright.json; exit ${unexpected && 1}`

let house: string

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'kartlaggning-test-all-'))
  for (const folder of ['e2e', 'node_modules/.bin', '.cache']) mkdirSync(join(house, folder), { recursive: true })
  copyFileSync(join(import.meta.dirname, 'test-all.ts'), join(house, 'e2e/test-all.ts'))
  for (const check of ['tsc', 'oxlint', 'oxfmt', 'knip']) runner(check, 'exit 0')
  mkdirSync(dirname(tables()), { recursive: true })
  writeFileSync(tables(), '')
  runner('vitest', vitest(10, 0))
  runner('playwright', playwright(3, 0))
})

const tables = () => join(house, 'apps/api/src/database/generate-tables.ts')

afterEach(() => rmSync(house, { recursive: true }))

test('checks and tests are summed, and the sum is the last line', () => {
  expect(testAll()).toEqual({ code: 0, lastLine: '18 passed, 0 failed' })
})

test('a failed check is a failed test', () => {
  runner('oxlint', 'exit 1')
  expect(testAll()).toEqual({ code: 1, lastLine: '17 passed, 1 failed' })
})

test('failed tests are counted', () => {
  runner('vitest', vitest(8, 2))
  runner('playwright', playwright(2, 1))
  expect(testAll()).toEqual({ code: 1, lastLine: '15 passed, 3 failed' })
})

test('a runner that fails though its tests passed has failed', () => {
  runner('vitest', vitest(10, 0, 1))
  expect(testAll()).toEqual({ code: 1, lastLine: '18 passed, 1 failed' })
})

test('a runner that dies without a word has failed', () => {
  runner('playwright', 'kill -KILL $$')
  expect(testAll()).toEqual({ code: 1, lastLine: '15 passed, 1 failed' })
})

test('the report of an earlier run does not count', () => {
  testAll()
  runner('vitest', 'exit 0')
  expect(testAll()).toEqual({ code: 1, lastLine: '8 passed, 1 failed' })
})

test('what a failed step said last is repeated at the end, below the words of those that came after', () => {
  runner('oxlint', 'echo "house.ts: a comma too many"; exit 1')
  const output = saidBy()
  const repeated = output.slice(output.lastIndexOf('▶ browser tests'))
  expect(repeated).toContain('▶ lint: 1 failed\nhouse.ts: a comma too many')
})

test('what a runner leaves running does not hold the rest up', () => {
  runner('oxlint', 'sleep 60 & exit 0')
  expect(testAll('check')).toEqual({ code: 0, lastLine: '5 passed, 0 failed' })
})

test('a runner that is not there has failed', () => {
  rmSync(join(house, 'node_modules/.bin/knip'))
  expect(testAll()).toEqual({ code: 1, lastLine: '17 passed, 1 failed' })
})

test('a check whose file is missing has failed', () => {
  rmSync(tables())
  expect(testAll('check')).toEqual({ code: 1, lastLine: '4 passed, 1 failed' })
})

test('a runner that ran no test has failed', () => {
  runner('playwright', playwright(0, 0))
  expect(testAll()).toEqual({ code: 1, lastLine: '15 passed, 1 failed' })
})

test('check stops before the tests', () => {
  expect(testAll('check')).toEqual({ code: 0, lastLine: '5 passed, 0 failed' })
})

function runner(name: string, script: string): void {
  writeFileSync(join(house, 'node_modules/.bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

const saidBy = (...words: string[]) => run(words).stdout

function testAll(...words: string[]) {
  const { status, stdout } = run(words)
  return { code: status, lastLine: stdout.trimEnd().split('\n').at(-1) }
}

function run(words: readonly string[]) {
  // Without this run's own path: the real runners must not be found there.
  const env = { ...process.env, PATH: [dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter) }
  return spawnSync(process.execPath, ['e2e/test-all.ts', ...words], {
    cwd: house,
    env,
    encoding: 'utf8',
  })
}
