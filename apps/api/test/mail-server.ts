import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

interface Received {
  readonly to: string
  readonly messageId: string
  readonly said: string
}

/** A real mail server, which may be told whose mailbox is full. */
export async function startMailServer() {
  const received: Received[] = []
  const full = new Set<string>()
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
        received.push({ to: envelope.rcptTo.map((it) => it.address).join(), messageId, said: readable(raw) })
        done()
      })
    },
  })
  // A sender that is killed breaks its connection.
  server.on('error', () => undefined)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((closed) => server.close(closed))
  return { url: `smtp://127.0.0.1:${port}`, received, full, close }
}

/** Quoted-printable, as mail in Swedish travels. */
function readable(raw: string): string {
  const bytes = raw
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
