import { sharesComputer } from '../../session.tsx'
import { createStore } from '../../store.ts'

/** Whether the browser keeps what is written, as far as is known; one that has failed or does not answer is not asked again. */
export const browserKeeps = createStore(true)

/** Whether what is written is found again on this computer, though it could not be sent. */
export const keepsOnComputer = () => browserKeeps.get() && !sharesComputer()
