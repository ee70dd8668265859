import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { hashOf } from '../secret.ts'
import type { Entered } from '../tell-of-new-device.ts'
import { prove, type HalfWay } from './prove.ts'
import { secretsOf } from './step.ts'
import { periodOf } from './totp.ts'

/** By what an app shows; each code once. */
export const proveByCode = (db: Database, halfWay: HalfWay, code: string, publicUrl: string) =>
  prove(db, halfWay, 'totp', publicUrl, async (trx, opened) => {
    for (const { factorId, totpSecret } of await secretsOf(trx, halfWay.step, 'totp')) {
      const period = totpSecret ? periodOf(totpSecret, code) : undefined
      if (period === undefined) continue
      const { rows } = await sql<{ entered: Entered | null }>`
        select prove_factor(${hashOf(halfWay.step)}, ${factorId}, ${period}, null, ${opened}) as entered`.execute(trx)
      if (rows[0]?.entered) return rows[0].entered
    }
    return null
  })
