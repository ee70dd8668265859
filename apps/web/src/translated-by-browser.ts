/** What a browser that translates pages has put in the place of a text. */
const replacements = new WeakMap<Node, Node>()

/**
 * A browser that translates a page moves its texts into elements of its own, or puts others in their place. React knows the
 * texts by where they were: it would remove one that is not there and fail, or write in one that nobody sees. So whatever is
 * asked of a text that has been moved is done where its translation stands.
 */
export function surviveTranslation() {
  new MutationObserver(noteReplacements).observe(document.documentElement, { childList: true, subtree: true })
  /* oxlint-disable typescript/unbound-method -- called with the node they are asked of */
  const { removeChild, insertBefore } = Node.prototype
  /* oxlint-enable typescript/unbound-method */
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    const current = currentPlaceOf(this, child)
    if (current) removeChild.call(this, current)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, added: T, before: Node | null): T {
    return insertBefore.call(this, added, before && currentPlaceOf(this, before)) as T
  }
  writeWhereItStands()
}

/** The child of `parent` in which a node, or its translation, stands now; null when it is gone. */
function currentPlaceOf(parent: Node, child: Node): Node | null {
  if (child.parentNode === parent) return child
  let current: Node | null | undefined = parent.contains(child) ? child : replacements.get(child)
  while (current && current.parentNode !== parent) current = current.parentNode
  return current ?? null
}

/** A text that is written anew comes back in place of its translation; the browser translates it again. */
function writeWhereItStands() {
  const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue')
  if (!nodeValue?.set) return
  // oxlint-disable-next-line typescript/unbound-method -- called with the node it is asked of
  const { set } = nodeValue
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, text: string | null) {
      const translation = this.parentNode ? undefined : replacements.get(this)
      if (translation?.parentNode) translation.parentNode.replaceChild(this, translation)
      set.call(this, text)
    },
  })
}

function noteReplacements(changes: readonly MutationRecord[]) {
  const added = changes.flatMap((it) => [...it.addedNodes]).filter((it) => it.nodeName === 'FONT')
  if (added.length === 0) return
  for (const { removedNodes, target, previousSibling, nextSibling } of changes) {
    for (const removed of removedNodes) {
      if (removed.nodeType !== Node.TEXT_NODE || removed.isConnected) continue
      const current = added.find(
        (it) =>
          it.parentNode === target &&
          (it.previousSibling === previousSibling ||
            it.nextSibling === nextSibling ||
            it === previousSibling ||
            it === nextSibling),
      )
      if (current) replacements.set(removed, current)
    }
  }
}
