import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Count {
  readonly passed: number
  readonly failed: number
}

interface Step {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Where the runner counts its tests; a step without a report is one test itself. */
  readonly report?: { readonly file: string; readonly read: (report: unknown) => Count }
}

const root = join(import.meta.dirname, '..')
// A runner that turns in circles must not hold everything up for ever.
const LIMIT = 45 * 60_000

const checks: Step[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'nothing unused', command: ['knip'] },
  { name: 'generated tables', command: ['node', 'apps/api/src/database/generate-tables.ts', '--verify'] },
]

const suites: Step[] = [
  {
    name: 'unit, API and web tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/vitest.json'],
    report: { file: '.cache/vitest.json', read: vitestCount },
  },
  {
    name: 'browser tests',
    command: ['playwright', 'test', '--config', 'e2e'],
    report: { file: '.cache/playwright.json', read: playwrightCount },
  },
]

// `check` stops before the tests.
const wanted = { check: checks, all: [...checks, ...suites] }[process.argv[2] ?? 'all']
if (!wanted) throw new Error('test-all takes the word check, or nothing.')

/** How much of what a failed step said last is repeated, in characters: its summary, not its history. */
const LAST_WORDS = 8_000

let passed = 0
let failed = 0
const failures: string[] = []
for (const step of wanted) {
  console.log(`\n▶ ${step.name}`)
  const { count, lastWords } = await run(step)
  passed += count.passed
  failed += count.failed
  if (count.failed > 0) failures.push(`\n▶ ${step.name}: ${count.failed} failed\n${lastWords}`)
}
// Who reads the end of a log of twenty minutes finds there what failed.
console.log(failures.join('\n'))
if (passed === 0) failed = Math.max(failed, 1)
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)

async function run({ command: [program, ...args], report }: Step): Promise<{ count: Count; lastWords: string }> {
  if (report) rmSync(join(root, report.file), { force: true })
  const bins = [join(root, 'node_modules/.bin'), join(root, 'e2e/node_modules/.bin'), process.env['PATH'] ?? '']
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: bins.join(delimiter) },
    // A runner on a screen draws its progress there itself, and whoever sits at it has seen it.
    stdio: process.stdout.isTTY ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  let lastWords = ''
  const repeat = (to: NodeJS.WritableStream) => (words: string) => {
    to.write(words)
    lastWords = (lastWords + words).slice(-LAST_WORDS)
  }
  child.stdout?.setEncoding('utf8').on('data', repeat(process.stdout))
  child.stderr?.setEncoding('utf8').on('data', repeat(process.stderr))
  const limit = setTimeout(() => child.kill(), LIMIT)
  const succeeded = await new Promise<boolean>((settle) => {
    child.on('error', (error) => {
      console.error(error.message)
      settle(false)
    })
    child.on('exit', (code, signal) => {
      if (signal) console.error(`${program} was ended by ${signal}.`)
      // What it started and left behind may hold its output open for ever.
      const patience = setTimeout(settle, 2_000, code === 0)
      child.on('close', () => {
        clearTimeout(patience)
        settle(code === 0)
      })
    })
  })
  clearTimeout(limit)
  child.stdout?.destroy()
  child.stderr?.destroy()
  return { count: counted(succeeded, report), lastWords }
}

function counted(succeeded: boolean, report: Step['report']): Count {
  if (!report) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const count = existsSync(join(root, report.file)) ? report.read(parsed(report.file)) : { passed: 0, failed: 0 }
  // A runner that failed without a failed test, or that ran none, has failed itself.
  const sound = (succeeded || count.failed > 0) && count.passed + count.failed > 0
  return sound ? count : { ...count, failed: count.failed + 1 }
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'))
  } catch {
    return {}
  }
}

function vitestCount(report: unknown): Count {
  const { numPassedTests = 0, numFailedTests = 0 } = report as { numPassedTests?: number; numFailedTests?: number }
  return { passed: numPassedTests, failed: numFailedTests }
}

function playwrightCount(report: unknown): Count {
  const { stats } = report as { stats?: { expected: number; flaky: number; unexpected: number } }
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 }
}
