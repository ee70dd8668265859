import { Secret, TOTP } from 'otpauth'

const PERIOD = 30
/** Clocks that differ by one period are forgiven. */
const WINDOW = 1

const appOf = (secret: Uint8Array, label = '') =>
  new TOTP({
    issuer: 'Kartläggning',
    label,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
    period: PERIOD,
  })

/** What an app is told, to be read as an address or typed. */
export function tellApp(secret: Uint8Array, label: string) {
  const app = appOf(secret, label)
  return { secret: app.secret.base32, address: app.toString() }
}

/** The period in which an app with this secret shows the code; nothing when it does not, about now. */
export function periodOf(secret: Uint8Array, code: string, now = Date.now()): number | undefined {
  const apart = appOf(secret).validate({ token: code, timestamp: now, window: WINDOW })
  return apart === null ? undefined : Math.floor(now / 1000 / PERIOD) + apart
}
