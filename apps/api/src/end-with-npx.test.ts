import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'

const watcher = `
  import { endWithNpx } from '${new URL('end-with-npx.ts', import.meta.url).href}'
  const still = setInterval(() => undefined, 1000)
  await endWithNpx(process.env, () => { console.log('ended'); clearInterval(still) })
  console.log('started ' + process.pid)`

/** A shell like that of npx, over a program like pnpm, over a shell, over what watches; each waits for the next. */
function givenAChain(npmExecpath: string) {
  const script = `node --input-type=module -e "$WATCHER"; :`
  const runner = `require('node:child_process').spawn('sh', ['-c', ${JSON.stringify(script)}], { stdio: 'inherit' })`
  const shell = spawn('sh', ['-c', 'node -e "$RUNNER"; :'], {
    env: { ...process.env, npm_execpath: npmExecpath, WATCHER: watcher, RUNNER: runner },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { shell, said: shell.stdout.setEncoding('utf8') }
}

test('what npx has started ends when only the shell of npx is told to', async () => {
  const { shell, said } = givenAChain('/home/anna/.npm/_npx/1a2b/node_modules/pnpm/pnpm')
  expect(await once(said, 'data')).toEqual([expect.stringMatching(/^started/)])
  shell.kill('SIGTERM')
  expect(await once(said, 'data')).toEqual(['ended\n'])
})

test('what was started without npx goes on when the shell it was started from is gone', async () => {
  const { shell, said } = givenAChain('/usr/lib/node_modules/pnpm/bin/pnpm.cjs')
  const [started] = (await once(said, 'data')) as [string]
  const pid = Number(started.split(' ')[1])
  onTestFinished(() => void process.kill(pid, 'SIGKILL'))
  shell.kill('SIGTERM')
  await once(shell, 'exit')
  // Longer than it takes to notice.
  await new Promise((resolve) => setTimeout(resolve, 2000))
  expect(() => process.kill(pid, 0)).not.toThrow()
})
