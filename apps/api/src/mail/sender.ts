import nodemailer from 'nodemailer'
import { returnPath } from './return-path.ts'

/** What the server said when it took a mail. */
export interface Sent {
  readonly messageId: string | null
  readonly reply: string
}

export interface Sender {
  send(mail: { id: string; recipient: string; subject: string; body: string }): Promise<Sent>
  /** Connects and logs in, and sends nothing; throws when it cannot. */
  verify(): Promise<void>
  readonly keepsContent: boolean
}

/** Milliseconds to wait for a server that does not answer: nodemailer would wait ten minutes. */
const PATIENCE = 20_000

/**
 * Mail over SMTP. The message id is the row's, so that a mail delivered twice is seen to be one. What comes back goes to an
 * address of the mail's own, where there is one for that.
 */
export function smtp(url: string, from: string, bounceAddress?: string): Sender {
  const transport = nodemailer.createTransport({
    url,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  })
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    keepsContent: false,
    async verify() {
      await transport.verify()
    },
    async send(mail) {
      const { messageId, response } = await transport.sendMail({
        messageId: `<${mail.id}@${domain}>`,
        from,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(bounceAddress && { envelope: { from: returnPath(bounceAddress, mail.id), to: mail.recipient } }),
      })
      return { messageId, reply: response }
    },
  }
}

/** The demo's mailbox: nothing leaves the machine, the mail stays where it is and can be read. */
export const mailbox: Sender = {
  keepsContent: true,
  send: async () => ({ messageId: null, reply: '' }),
  verify: async () => {},
}
