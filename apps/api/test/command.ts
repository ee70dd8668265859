import { spawn } from 'node:child_process'
import { join } from 'node:path'

const API = join(import.meta.dirname, '..')

/** A command as it is run, in an environment that says nothing else: how it ended, and all that it said. */
export async function run(file: string, environment: Record<string, string>, args: readonly string[] = []) {
  return runNode([join(API, file), ...args], environment)
}

export async function runNode(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (said += part))
  const code = await new Promise((settle) => child.on('close', settle))
  return { code, said: said.trim() }
}
