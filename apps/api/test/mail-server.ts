import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

interface Received {
  readonly from: string
  readonly to: string
  readonly messageId: string
  readonly said: string
}

/** A real mail server, which may be told whose mailbox is full. */
export async function startMailServer() {
  const received: Received[] = []
  const full = new Set<string>()
  // Whose letters it takes, and says nothing.
  const silent = new Set<string>()
  // What is done when the letter for somebody has arrived: before the server says so, or right after.
  const beforeReply = new Map<string, () => void>()
  const afterReply = new Map<string, () => void>()
  const take = (from: Map<string, () => void>, to: string) => {
    from.get(to)?.()
    from.delete(to)
  }
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo({ address }, _, done) {
      done(full.has(address) ? Object.assign(new Error('Mailbox full'), { responseCode: 452 }) : undefined)
    },
    onData(stream, { envelope }, done) {
      let raw = ''
      stream.setEncoding('latin1').on('data', (part: string) => (raw += part))
      stream.on('end', () => {
        const messageId = /^Message-ID: (.*)$/im.exec(raw)?.[1] ?? ''
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        const to = envelope.rcptTo.map((it) => it.address).join()
        received.push({ from, to, messageId, said: readable(raw) })
        take(beforeReply, to)
        if (silent.has(to)) return
        done()
        take(afterReply, to)
      })
    },
  })
  // A sender that is killed breaks its connection.
  server.on('error', () => undefined)
  const sockets = new Set<Socket>()
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((closed) => server.close(closed))
  return { url: `smtp://127.0.0.1:${port}`, received, full, silent, beforeReply, afterReply, hangUp, close }
}

/** Quoted-printable, as mail in Swedish travels. */
function readable(raw: string): string {
  const bytes = raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
