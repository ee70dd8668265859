import { letterHtml } from '@kartlaggning/schema/letters/letter-html'
import nodemailer from 'nodemailer'
import type { ClaimedMail } from './claim-mail.ts'
import { asError } from './mail-failure.ts'
import { returnPath } from './return-path.ts'

/** What the server said when it took a mail. */
export interface Sent {
  readonly messageId: string | null
  readonly reply: string
}

export interface Sender {
  send(mail: Omit<ClaimedMail, 'attempts'>): Promise<Sent>
  /** Connects and logs in, and sends nothing; throws when it cannot. */
  verify(): Promise<void>
  readonly keepsContent: boolean
}

/** Milliseconds to wait for a server that does not answer: nodemailer would wait ten minutes. */
const PATIENCE = 20_000
/** The same for one that answers a word at a time: less than a job may take. */
const LONGEST_LETTER = 2 * 60_000

/**
 * Mail over SMTP, as text and as HTML with links below the application's own address. The message id is the row's, so that a
 * mail delivered twice is seen to be one. What comes back goes to an address of the mail's own, where there is one for that.
 */
export function smtp(
  url: string,
  from: string,
  publicUrl: string,
  bounceAddress?: string,
  longestLetter = LONGEST_LETTER,
): Sender {
  const connect = () =>
    nodemailer.createTransport({
      url,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
    })
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    keepsContent: false,
    async verify() {
      await connect().verify()
    },
    async send(mail) {
      const letter = {
        messageId: `<${mail.id}@${domain}>`,
        from,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        html: letterHtml({ ...mail, publicUrl }),
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
        ...(bounceAddress && { envelope: { from: returnPath(bounceAddress, mail.id), to: mail.recipient } }),
        signal: AbortSignal.timeout(longestLetter),
      }
      const transport = connect()
      const isGiven = watchWhetherGiven(transport)
      try {
        const { messageId, response } = await transport.sendMail(letter)
        return { messageId, reply: response }
      } catch (error) {
        throw isGiven() ? Object.assign(asError(error), { command: 'DATA' }) : error
      }
    },
  }
}

/** Of a connection that breaks or is silent nodemailer does not tell whether the server had been given the whole letter. */
function watchWhetherGiven(transport: ReturnType<typeof nodemailer.createTransport>): () => boolean {
  let isGiven = false
  transport.use('stream', ({ message }, done) => {
    message.processFunc((whole) => whole.once('end', () => (isGiven = true)))
    done()
  })
  return () => isGiven
}

/** The demo's mailbox: nothing leaves the machine, the mail stays where it is and can be read. */
export const mailbox: Sender = {
  keepsContent: true,
  send: async () => ({ messageId: null, reply: '' }),
  verify: async () => {},
}
