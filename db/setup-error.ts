/** What whoever starts the server must be told: one sentence, worth showing without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}

/** A command ends with the sentence, and with a stack only for what nobody foresaw. */
export async function asCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
