import nodemailer from 'nodemailer'

export interface Sender {
  send(mail: { id: string; recipient: string; subject: string; body: string }): Promise<void>
  /** Connects and logs in, and sends nothing; throws when it cannot. */
  verify(): Promise<void>
  readonly keepsContent: boolean
}

/** Milliseconds to wait for a server that does not answer: nodemailer would wait two minutes. */
const PATIENCE = 20_000

/** Mail over SMTP. The message id is the row's, so that a mail delivered twice is seen to be one. */
export function smtp(url: string, from: string): Sender {
  const transport = nodemailer.createTransport({ url, connectionTimeout: PATIENCE, greetingTimeout: PATIENCE })
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    keepsContent: false,
    async verify() {
      await transport.verify()
    },
    async send(mail) {
      await transport.sendMail({
        messageId: `<${mail.id}@${domain}>`,
        from,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
  }
}

/** The demo's mailbox: nothing leaves the machine, the mail stays where it is and can be read. */
export const mailbox: Sender = { keepsContent: true, send: async () => {}, verify: async () => {} }
