import type { Presence, RemoteChange } from '@kartlaggning/schema/answers/presence'
import type { FastifyReply } from 'fastify'
import type { PresenceRegistry, Viewer } from './presence.ts'

/**
 * So long a stream lives. The browser comes back at once, is asked again who it is, and nobody sees that it was away; one
 * that has lost its network or closed its lid does not come back.
 */
const LIFE = 15_000
const COMES_BACK_AFTER = 300
const MOST_UNREAD = 64 * 1024

/** Goes on saying who is here and that something has been saved, as server-sent events, until the page is left. */
export const streamPresence = (presence: PresenceRegistry, viewer: Viewer, reply: FastifyReply) =>
  stream(reply, ({ tell, end }) => [presence.subscribe(viewer, { here: tell('here'), changed: tell('changed'), end })])

/** The same about several respondents at once, over one connection: a browser has only a few. */
export const streamSideBySide = (presence: PresenceRegistry, viewers: readonly Viewer[], reply: FastifyReply) =>
  stream(reply, ({ tell, end }) =>
    viewers.map((viewer) => {
      const { respondentId } = viewer
      const here = (present: readonly Presence[]) => tell('here')({ respondentId, present })
      const changed = (change: RemoteChange) => tell('changed')({ respondentId, ...change })
      return presence.subscribe(viewer, { here, changed, end })
    }),
  )

interface Events {
  readonly tell: (event: string) => (data: unknown) => void
  readonly end: () => void
}

type Subscription = ReturnType<PresenceRegistry['subscribe']>

function stream(reply: FastifyReply, subscribe: (events: Events) => readonly Subscription[]) {
  reply.hijack()
  const { raw } = reply
  const { socket } = raw
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value)
  raw.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store, no-transform',
    // Said to proxies of the nginx kind: pass each line on.
    'x-accel-buffering': 'no',
  })
  const say = (lines: string) => {
    if (raw.writableLength > MOST_UNREAD) raw.destroy()
    else raw.write(`${lines}\n\n`)
  }
  const tell = (event: string) => (data: unknown) => say(`event: ${event}\ndata: ${JSON.stringify(data)}`)
  // With the connection, which a server that is ending would otherwise wait for.
  const end = () => void raw.end(() => socket?.destroySoon())
  say(`retry: ${COMES_BACK_AFTER}`)
  const subscriptions = subscribe({ tell, end })
  let isPaused = false
  const life = setTimeout(() => {
    isPaused = true
    for (const it of subscriptions) it.pause()
    raw.end()
  }, LIFE).unref()
  raw.on('error', () => undefined)
  raw.on('close', () => {
    clearTimeout(life)
    if (!isPaused) for (const it of subscriptions) it.leave()
  })
}
