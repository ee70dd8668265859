import type { Client } from 'pg'
import type { readAnchors } from './anchors.ts'

interface Step {
  readonly chain: string
  readonly position: string
  readonly at: string
  readonly relation: string
  readonly operation: string
}

/**
 * Steps that do not follow from the one before, reckoned here: the functions of the database may have been changed with what
 * they vouch for. Of each chain the first, since all that follow hang on it.
 */
const BROKEN = `
  select distinct on (chain) chain, position, ${moment('at')} as at, relation, operation from (
    select *, lag(hash, 1, '') over steps as previous, row_number() over steps as expected from trail
    window steps as (partition by chain order by position)) as step
  where position <> expected or hash <> sha256(previous || convert_to(
    concat_ws('|', chain, position, extract(epoch from at), coalesce(person_id::text, ''), relation, operation,
      coalesce(old::text, ''), coalesce(new::text, '')), 'UTF8'))
  order by chain, position`

const HEADLESS = `
  select coalesce(head.chain, last.chain) as chain, coalesce(last.position, head.position) as position,
    coalesce(${moment('last.at')}, 'unknown time') as at
  from trail_head as head
  full join (select distinct on (chain) chain, position, at, hash from trail order by chain, position desc) as last
    on last.chain = head.chain
  where (head.position, head.hash) is distinct from (last.position, last.hash) and not (last.chain is null and head.position = 0)`

function moment(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' UTC'`
}

/** What in the trail contradicts itself. */
export async function brokenChains(client: Client): Promise<string[]> {
  const { rows: broken } = await client.query<Step>(BROKEN)
  const { rows: headless } = await client.query<Pick<Step, 'chain' | 'position' | 'at'>>(HEADLESS)
  return [
    ...broken.map(
      ({ chain, position, at, relation, operation }) =>
        `Trail of ${chain}, step ${position} of ${at} (${operation} of ${relation}): it is not as it was written, or a step before it is gone.`,
    ),
    ...headless.map(
      ({ chain, position, at }) => `Trail of ${chain}: its end, step ${position} of ${at}, is not where it was left.`,
    ),
  ]
}

type Anchors = NonNullable<Awaited<ReturnType<typeof readAnchors>>>['anchors']

/** Steps that were anchored outside of the database and are not there, or are others. The first of each chain. */
export async function contradictedAnchors(client: Client, anchors: Anchors): Promise<string[]> {
  const anchored = anchors.flatMap(({ at, heads }) =>
    Object.entries(heads).map(([chain, [position, hash]]) => ({ chain, position, hash, at })),
  )
  const { rows } = await client.query<{
    chain: string
    position: string
    at: string
    left: string | null
    isThere: boolean
  }>(
    `select distinct on (anchor.chain) anchor.chain, anchor.position, ${moment('anchor.at')} as at,
       (select max(position) from trail where trail.chain = anchor.chain) as left, trail.chain is not null as "isThere"
     from jsonb_to_recordset($1) as anchor (chain uuid, position bigint, hash text, at timestamptz)
     left join trail on trail.chain = anchor.chain and trail.position = anchor.position
     where encode(trail.hash, 'hex') is distinct from anchor.hash
     order by anchor.chain, anchor.position`,
    [JSON.stringify(anchored)],
  )
  return rows.map(({ chain, position, at, left, isThere }) => {
    if (left === null) return `Trail of ${chain}: it has been removed whole; ${at} it had ${position} steps.`
    if (!isThere) return `Trail of ${chain}: it has been cut off after step ${left}; ${at} it had ${position} steps.`
    return `Trail of ${chain}: it has been written anew; its step ${position} is not the one that was anchored ${at}.`
  })
}
