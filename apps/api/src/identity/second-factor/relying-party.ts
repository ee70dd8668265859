/** Who a passkey is made for: this host, over this address, and nobody that looks like it. */
export const relyingParty = (publicUrl: string) => ({
  id: new URL(publicUrl).hostname,
  origin: new URL(publicUrl).origin,
})

const KNOWN = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const

/** How a browser reaches a passkey, of the ways that have a name. */
export const transportsOf = (said: readonly string[] = []) => KNOWN.filter((it) => said.includes(it))
