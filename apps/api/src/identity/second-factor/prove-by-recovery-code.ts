import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import { hashOf } from '../secret.ts'
import type { Entered } from '../tell-of-new-device.ts'
import { prove, type HalfWay } from './prove.ts'

export const proveByRecoveryCode = (db: Database, halfWay: HalfWay, code: string, publicUrl: string) =>
  prove(db, halfWay, 'recovery code', publicUrl, async (trx, opened) => {
    const { rows } = await sql<{ entered: Entered | null }>`
      select prove_recovery_code(${hashOf(halfWay.step)}, ${hashOf(code)}, ${opened}) as entered`.execute(trx)
    return rows[0]?.entered
  })
