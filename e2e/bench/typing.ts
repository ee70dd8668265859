import { request, type Agent } from 'node:http'
import { newId } from '@kartlaggning/schema/id'
import type { Answerer } from './answerers.ts'

/** Somebody's open page. */
export interface Page extends Answerer {
  readonly writer: string
  sequence: number
}

export const pageOf = (answerer: Answerer): Page => ({ ...answerer, writer: newId(), sequence: 0 })

/** Saves one answer, and says how many milliseconds it took. */
export async function save(agent: Agent, address: string, page: Page): Promise<number> {
  const from = performance.now()
  const sequence = (page.sequence += 1)
  const value = `Svar nummer ${sequence}, skrivet av någon som tänker efter`
  await put(agent, address, page.cookie, {
    writer: page.writer,
    changes: [{ entry: null, question: 'problems.emerging', value, seen: 0, sequence }],
  })
  return performance.now() - from
}

function put(agent: Agent, address: string, cookie: string, body: unknown): Promise<void> {
  const payload = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = request(
      address,
      {
        method: 'PUT',
        agent,
        headers: { cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) },
      },
      (reply) => {
        let text = ''
        reply.on('data', (chunk: Buffer) => (text += chunk.toString()))
        reply.on('end', () => (reply.statusCode === 200 ? resolve() : reject(new Error(`${reply.statusCode} ${text}`))))
      },
    )
    sent.on('error', reject)
    sent.end(payload)
  })
}
