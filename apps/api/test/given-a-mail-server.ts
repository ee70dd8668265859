import { onTestFinished } from 'vitest'
import { startMailServer } from './mail-server.ts'

export async function givenAMailServer() {
  const server = await startMailServer()
  onTestFinished(server.close)
  return server
}
