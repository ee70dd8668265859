/** What whoever starts the server must be told: one sentence, worth showing without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError'
}
