import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '@kartlaggning/db/embedded'
import { migrate } from '@kartlaggning/db/migrate'
import { loadReference } from '@kartlaggning/db/reference/load-reference'

/** A database of its own with everything that makes it slow switched on, and processes that are ended with it. */
export async function givenAWorld() {
  const dataDir = mkdtempSync(join(tmpdir(), 'kartlaggning-bench-'))
  const postgres = await startEmbedded({ dataDir })
  await migrate(postgres.url)
  await loadReference(postgres.url)
  const serving = await postgres.serve()
  const owner = new pg.Pool({ connectionString: postgres.url, max: 4 })
  // A connection that the stopping database closes first is no news.
  owner.on('error', () => undefined)
  const children: ChildProcess[] = []
  const processes = new Map<string, number | undefined>()
  return {
    owner,
    url: postgres.url,
    /** Starts a server of this repository in a process of its own; it must answer on the port it is given as PORT. */
    async serve(script: string, ready: string): Promise<string> {
      const port = await freePort()
      const child = spawn(process.execPath, [script], {
        env: {
          ...process.env,
          PORT: String(port),
          MIGRATION_DATABASE_URL: postgres.url,
          DATABASE_URL: serving,
          ANCHOR_DIR: join(dataDir, 'anchors'),
          PUBLIC_URL: `http://127.0.0.1:${port}`,
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      children.push(child)
      const address = `http://127.0.0.1:${port}`
      processes.set(address, child.pid)
      for (;;) {
        if (child.exitCode !== null) throw new Error(`${script} ended before it was ready`)
        const reply = await fetch(address + ready).catch(() => undefined)
        if (reply?.ok) return address
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    /** Of the server at an address. */
    processOf: (address: string) => processes.get(address),
    async end() {
      for (const child of children) {
        child.kill('SIGTERM')
        if (child.exitCode === null) await once(child, 'exit')
      }
      await owner.end()
      await postgres.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

export type World = Awaited<ReturnType<typeof givenAWorld>>

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
