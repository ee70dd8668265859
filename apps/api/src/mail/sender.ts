import nodemailer from 'nodemailer'

export interface Sender {
  send(mail: { id: string; recipient: string; subject: string; body: string }): Promise<void>
  readonly keepsContent: boolean
}

/** Mail over SMTP. The message id is the row's, so that a mail delivered twice is seen to be one. */
export function smtp(url: string, from: string): Sender {
  const transport = nodemailer.createTransport(url)
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    keepsContent: false,
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
export const mailbox: Sender = { keepsContent: true, send: async () => {} }
