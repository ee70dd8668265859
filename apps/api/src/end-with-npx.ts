import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const EVERY = 500

/**
 * Ends what npx has started when npx is ended. It hands SIGTERM to a shell that dies of it and tells nobody, so that pnpm,
 * and this under it, would go on alone.
 */
export async function endWithNpx({ npm_execpath: runner = '' }: NodeJS.ProcessEnv, end: () => void): Promise<void> {
  if (!runner.includes('_npx')) return
  // Between us and pnpm stands the shell that runs the script.
  const pnpm = await parentOf(process.ppid)
  const starter = pnpm && (await parentOf(pnpm))
  if (!starter) return
  const watch = setInterval(() => {
    void parentOf(pnpm).then((now) => {
      if (now === starter || (now === undefined && isThere(pnpm))) return
      clearInterval(watch)
      end()
    })
  }, EVERY)
  watch.unref()
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Undefined when there is no such process, or no way to know. */
async function parentOf(pid: number): Promise<number | undefined> {
  const signalled = await inProc(pid)
    .catch(() => byPs(pid))
    .catch(() => '')
  return Number(signalled) || undefined
}

/** The second field after the name, which stands in parentheses and may hold anything. */
async function inProc(pid: number) {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
}

const byPs = async (pid: number) => (await promisify(execFile)('ps', ['-o', 'ppid=', '-p', String(pid)])).stdout
