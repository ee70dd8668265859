import { randomBytes } from 'node:crypto'
import type { Database } from '../../database/database.ts'
import { add, begin, type Adder } from './add.ts'
import { periodOf, tellApp } from './totp.ts'

const SECRET_BYTES = 20

export async function beginApp(db: Database, adder: Adder) {
  const secret = randomBytes(SECRET_BYTES)
  const { email } = await begin(db, adder, secret)
  return tellApp(secret, email)
}

export const addApp = (db: Database, adder: Adder, { name, code }: { name: string; code: string }, publicUrl: string) =>
  add(db, adder, name, publicUrl, async (secret) => {
    const period = periodOf(secret, code)
    return period === undefined ? undefined : { period }
  })
