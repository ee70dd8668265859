import type { FastifyBaseLogger } from 'fastify'
import { codeOfFailure, kindOfFailure } from './mail-failure.ts'
import type { Sender } from './sender.ts'

const reasons = {
  unreachable: 'nobody answers there',
  login: 'it refuses the user or password',
  encryption: 'the connection cannot be encrypted',
  refused: 'it refuses us',
  'not-sent': 'nothing is sent',
}

/** Says at start when the mail server takes nothing; what waits leaves when it does. */
export async function announceMail(sender: Sender, log: Pick<FastifyBaseLogger, 'warn'>): Promise<void> {
  try {
    await sender.verify()
  } catch (error) {
    const code = error instanceof Error ? codeOfFailure(error) : ''
    log.warn({ code }, 'the mail server cannot be used')
    console.error(
      `The mail server of MAIL_URL cannot be used (${code}): ${reasons[kindOfFailure(code)]}. Mail waits until it can.`,
    )
  }
}
