import type { MailFailure } from '@kartlaggning/schema/mail/outbox'

const kinds: Readonly<Record<string, MailFailure>> = {
  ECONNECTION: 'unreachable',
  ECONNREFUSED: 'unreachable',
  EDNS: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EPROXY: 'unreachable',
  EABORT: 'unreachable',
  EAUTH: 'login',
  ENOAUTH: 'login',
  EOAUTH2: 'login',
  ETLS: 'encryption',
  EREQUIRETLS: 'encryption',
}

/** OpenSSL's own, and Node's of certificates. */
const OF_ENCRYPTION = /^(ERR_SSL|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/

/** The code that nodemailer or Node gives to a failure. */
export function codeOfFailure(error: Error): string {
  const { code = '', cause } = error as NodeJS.ErrnoException
  return cause instanceof Error && OF_ENCRYPTION.test(codeOfFailure(cause)) ? codeOfFailure(cause) : code
}

export const kindOfFailure = (code: string): MailFailure =>
  OF_ENCRYPTION.test(code) ? 'encryption' : (kinds[code] ?? 'refused')

/** The server had been given the whole letter, and has not said that it does not take it: whether it did nobody knows. */
export function mayHaveArrived(error: Error): boolean {
  const { command, responseCode } = error as { command?: string; responseCode?: number }
  return command === 'DATA' && responseCode === undefined
}

export const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
