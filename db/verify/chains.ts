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

/** How long an event of security is kept. */
const KEPT = `interval '2 years'`

/** Events that are not as they were written, or follow one that is not there and was not old enough to be forgotten. */
const BROKEN_EVENTS = `
  select id, kind, ${moment('at')} as at, is_itself as "isItself" from (
    select *, before is not null and follows <> hash_before or before is null and position > 1 and coalesce(follows_at >= now() - ${KEPT}, true) as misses,
      hash = sha256(follows || convert_to(
        concat_ws('|', position, coalesce(extract(epoch from follows_at)::text, ''), id, extract(epoch from at), kind,
          coalesce(person_id::text, ''), coalesce(about_id::text, ''), coalesce(respondent_id::text, ''),
          array_to_string(counties, ','), coalesce(encode(address, 'hex'), ''), detail), 'UTF8')) as is_itself
    from (select event.*, earlier.position as before, earlier.hash as hash_before from security_event as event
      left join security_event as earlier on earlier.position = event.position - 1 where event.position is not null) as event) as event
  where misses or not is_itself order by position`

/** What among the events of security contradicts itself. */
export async function brokenEvents(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string; kind: string; at: string; isItself: boolean }>(BROKEN_EVENTS)
  return rows.map(({ id, kind, at, isItself }) =>
    isItself
      ? `Events of security before ${id} (${kind}) of ${at}: at least one has been removed or altered.`
      : `Event of security ${id} (${kind}) of ${at}: it is not as it was written.`,
  )
}

/** As \`trail_heads\` calls the chain of the events of security. */
const OF_EVENTS = '00000000-0000-0000-0000-000000000000'

/** Events that were anchored and are others, or not there though nothing could be forgotten yet. The first of them. */
async function contradictedEvents(client: Client, anchored: readonly Anchored[]): Promise<string[]> {
  const { rows } = await client.query<{ position: string; at: string; isThere: boolean }>(
    `select anchor.position, ${moment('anchor.at')} as at, event.id is not null as "isThere"
     from jsonb_to_recordset($1) as anchor (position bigint, hash text, at timestamptz)
     left join security_event as event on event.position = anchor.position
     where encode(event.hash, 'hex') is distinct from anchor.hash and (event.id is not null or coalesce(
       (select later.follows_at from security_event as later where later.position > anchor.position order by later.position limit 1),
       anchor.at) >= now() - ${KEPT})
     order by anchor.position limit 1`,
    [JSON.stringify(anchored)],
  )
  return rows.map(({ position, at, isThere }) =>
    isThere
      ? `Events of security: they have been written anew; number ${position} is not the one that was anchored ${at}.`
      : `Events of security: they have been cut off; ${at} there were ${position}.`,
  )
}

interface Anchored {
  readonly chain: string
  readonly position: number
  readonly hash: string
  readonly at: string
}

type Anchors = NonNullable<Awaited<ReturnType<typeof readAnchors>>>['anchors']

/** Steps that were anchored outside of the database and are not there, or are others. The first of each chain. */
export async function contradictedAnchors(client: Client, anchors: Anchors): Promise<string[]> {
  const all: readonly Anchored[] = anchors.flatMap(({ at, heads }) =>
    Object.entries(heads).map(([chain, [position, hash]]) => ({ chain, position, hash, at })),
  )
  const anchored = all.filter(({ chain }) => chain !== OF_EVENTS)
  const ofEvents = all.filter(({ chain }) => chain === OF_EVENTS)
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
  const ofTrail = rows.map(({ chain, position, at, left, isThere }) => {
    if (left === null) return `Trail of ${chain}: it has been removed whole; ${at} it had ${position} steps.`
    if (!isThere) return `Trail of ${chain}: it has been cut off after step ${left}; ${at} it had ${position} steps.`
    return `Trail of ${chain}: it has been written anew; its step ${position} is not the one that was anchored ${at}.`
  })
  return [...ofTrail, ...(await contradictedEvents(client, ofEvents))]
}
