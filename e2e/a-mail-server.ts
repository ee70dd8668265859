import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { callbackify } from 'node:util'
import nodemailer from 'nodemailer'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

const LATER = 500

interface Letter {
  readonly to: string
  readonly subject: string
  readonly body: string
}

/**
 * A real mail server. It refuses those whom it has been told are unknown, and returns the mail of those who have left as a
 * server further away does: it takes it, and reports afterwards that it could not be delivered.
 */
export async function givenAMailServer(returnsTo: number) {
  const letters: Letter[] = []
  const unknown = new Set<string>()
  const left = new Set<string>()
  const returnLater = (to: string, address: string) => setTimeout(() => void returnMail(returnsTo, to, address), LATER)
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo({ address }, _, done) {
      done(unknown.has(address) ? Object.assign(new Error('No such user'), { responseCode: 550 }) : undefined)
    },
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const taken = async () => {
        const letter = await readLetter(stream)
        for (const { address } of rcptTo)
          if (left.has(address)) returnLater(mailFrom ? mailFrom.address : '', address)
          else letters.push({ to: address, ...letter })
      }
      callbackify(taken)(done)
    },
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    mailUrl: `smtp://127.0.0.1:${port}`,
    letters,
    lettersTo: (address: string) => letters.filter((it) => it.to === address),
    unknown,
    left,
    close: () => new Promise<void>((closed) => server.close(closed)),
  }
}

async function readLetter(stream: Readable): Promise<Omit<Letter, 'to'>> {
  const { subject = '', text = '' } = await PostalMime.parse(Buffer.concat(await stream.toArray()))
  return { subject, body: text }
}

const returnMail = (port: number, to: string, address: string) =>
  nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail({
    envelope: { from: '', to },
    raw: [
      'From: MAILER-DAEMON@mx.example',
      'Subject: Undelivered Mail Returned to Sender',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="part"',
      '',
      '--part',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Brevet kunde inte delas ut.',
      '--part',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example',
      '',
      `Final-Recipient: rfc822; ${address}`,
      'Action: failed',
      'Status: 5.1.1',
      `Diagnostic-Code: smtp; 550 5.1.1 <${address}>: User has left`,
      '--part--',
      '',
    ].join('\r\n'),
  })
