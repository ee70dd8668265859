import { urlOf } from '@kartlaggning/schema/endpoint-url'
import { newId } from '@kartlaggning/schema/id'
import { isUnderWay } from '@kartlaggning/schema/report/files-that-take-long'
import { orderedFiles, type OrderedFile } from '@kartlaggning/schema/report/ordered-file'
import type { ReportReader } from '@kartlaggning/schema/report/report'
import { useEffect, useRef, useState } from 'react'
import { call, UnreachableError } from '../call.ts'
import { useMutation } from '../look/use-mutation.ts'
import { useLanguage } from '../translation.ts'

interface OneEdition {
  readonly roundId: string
  readonly number: number
}

/** Between two questions that are answered at once, and after one that nobody has answered. */
const BREATH = 250
const TRY_AGAIN = 3000

/**
 * The files that one has ordered of an edition, followed while any is under way: the server answers when there is something to
 * tell. What is ordered here is saved by the browser once it is made; what was ordered before is there to be fetched.
 */
export function useOrderedFiles(of: OneEdition, { remembers }: { readonly remembers: boolean }) {
  const { roundId, number } = of
  const [files, setFiles] = useState<readonly OrderedFile[]>([])
  const [isFollowed, setFollowed] = useState(remembers)
  const [orders, setOrders] = useState(0)
  const { mutate, errorMessage } = useMutation()
  const language = useLanguage()
  const awaited = useRef(new Set<string>())
  useEffect(() => {
    if (!isFollowed) return undefined
    const stop = new AbortController()
    void follow({ roundId, number }, setFiles, stop.signal)
    return () => stop.abort()
  }, [roundId, number, isFollowed, orders])
  useEffect(() => {
    for (const file of files)
      if (file.state === 'made' && awaited.current.delete(file.id)) save(addressOf({ roundId, number }, file))
  }, [files, roundId, number])
  const order = (format: OrderedFile['format'], reader?: ReportReader) =>
    mutate(async () => {
      const body = { id: newId(), format, language, ...(reader && { reader }) }
      const ordered = await call(orderedFiles.order, { params: { roundId, number }, body })
      awaited.current.add(ordered.id)
      setFiles((those) => [ordered, ...those.filter((it) => it.id !== ordered.id)])
      setFollowed(true)
      setOrders((count) => count + 1)
    })
  const cancel = ({ id }: OrderedFile) =>
    mutate(async () => {
      await call(orderedFiles.cancel, { params: { roundId, number, fileId: id } })
      setFiles((those) => those.filter((it) => it.id !== id || !isUnderWay(it)))
      setOrders((count) => count + 1)
    })
  return { files: files.filter((it) => it.language === language), order, cancel, errorMessage }
}

export type OrderedFiles = ReturnType<typeof useOrderedFiles>

export const addressOf = (params: OneEdition, { id }: OrderedFile) =>
  urlOf(orderedFiles.fetch, { params: { ...params, fileId: id } })

async function follow(params: OneEdition, tell: (files: readonly OrderedFile[]) => void, signal: AbortSignal) {
  let seen: string | undefined
  while (!signal.aborted) {
    try {
      const reply = await call(orderedFiles.list, { params, querystring: { ...(seen && { seen }) } }, { signal })
      if (signal.aborted) return
      tell(reply.files)
      seen = reply.seen
      if (!reply.files.some(isUnderWay)) return
      await pause(BREATH)
    } catch (error) {
      // Who may not read it any more is told by the page itself.
      if (!(error instanceof UnreachableError)) return
      await pause(TRY_AGAIN)
    }
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** As if the link had been followed. */
function save(address: string) {
  const link = document.createElement('a')
  link.href = address
  link.download = ''
  link.click()
}
