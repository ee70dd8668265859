import { pages } from '@kartlaggning/schema/pages'
import { keptInTab } from './kept-here.ts'
import { guard, somethingIsTyped } from './guard.ts'
import { abandonUnsaved, somethingIsUnsaved } from './questionnaire/saving/open-autosaves.ts'

type Word = 'is anything unsaved?' | 'something is unsaved' | 'signed out'

/** Other tabs of the same browser are asked, and told. One that the browser does not let be told finds out when it next asks. */
const channel = open()

function open(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('kartlaggning')
  } catch {
    return undefined
  }
}

const say = (word: Word) => channel?.postMessage(word)

/** How long the others are given to answer. */
const PATIENCE = 300

export function listenToOtherTabs() {
  channel?.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data === 'is anything unsaved?' && (somethingIsUnsaved() || somethingIsTyped())) say('something is unsaved')
    if (data === 'signed out') leaveNothing()
  })
}

export function otherTabsHaveUnsaved(): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = ({ data }: MessageEvent<Word>) => {
      if (data === 'something is unsaved') resolve(true)
    }
    channel?.addEventListener('message', answer)
    say('is anything unsaved?')
    setTimeout(() => {
      channel?.removeEventListener('message', answer)
      resolve(false)
    }, PATIENCE)
  })
}

/** `next`: where the one who signed in with an account of their own signs out of that too. */
export function tellSignedOut(next?: string) {
  say('signed out')
  leaveNothing(next)
}

/** Nothing of what stood here can be seen any more, not by going back either. */
function leaveNothing(next: string = pages.start()) {
  abandonUnsaved()
  guard.get()?.abandonTyped()
  keptInTab.clear()
  document.body.replaceChildren()
  location.replace(next)
}
