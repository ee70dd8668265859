import type { Problem, ProblemType } from '@kartlaggning/schema/problem'
import type pg from 'pg'
import { expect } from 'vitest'

interface Written {
  readonly owner: pg.Pool
}

/** Refused with this problem, and not a row of any table is another afterwards, but that a refusal, and the use of a key, may be noted. */
export async function refused(world: Written, type: ProblemType, attempt: () => Promise<Problem>): Promise<Problem> {
  const problem = await nothingIsWritten(world, attempt)
  expect(problem.type).toBe(type)
  return problem
}

export async function nothingIsWritten<T>(world: Written, attempt: () => Promise<T>): Promise<T> {
  const before = await everyTable(world)
  const result = await attempt()
  expect(await everyTable(world)).toEqual(before)
  return result
}

/**
 * How many rows each table holds, and the sum of the transactions that wrote them: one that writes has a higher number than all
 * before it. Each table is a subquery of its own: as branches of a union they were read by several processes, each of which
 * first learns every table anew.
 */
async function everyTable({ owner }: Written): Promise<Record<string, string>> {
  const tables = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
     and relname not in ('security_event', 'api_key_request', 'api_key_use')`,
  )
  const { rows } = await owner.query<{ name: string; held: string }>(
    tables.rows
      .map(
        ({ name }) =>
          `select '${name}' as name, (select count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from ${name}) as held`,
      )
      .join(' union all '),
  )
  return Object.fromEntries(rows.map(({ name, held }) => [name, held]))
}
