/**
 * Gives every embed on a page the height that it asks for, version 1 of the protocol: an embed sends `{headcount: 1, height}` whenever
 * its height changes, and when the page asks with `headcount 1`. Sent as its own source: it may use nothing from outside itself.
 */
export function runHost(): void {
  const { origin } = new URL((document.currentScript as HTMLScriptElement).src) // a classic script's, which this is

  function listFrames(): HTMLIFrameElement[] {
    const { headcount } = window as { headcount?: unknown } // frames in closed shadow roots, which only the page itself can name
    return [...findFrames(document), ...(Array.isArray(headcount) ? headcount : [])].filter(
      (each) => each instanceof HTMLIFrameElement && each.src.startsWith(`${origin}/embed/`),
    )
  }

  function findFrames(root: Document | ShadowRoot): Element[] {
    return [...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? findFrames(each.shadowRoot) : [each]))
  }

  addEventListener('message', (event: MessageEvent<{ headcount?: unknown; height?: unknown } | null>) => {
    const { headcount, height } = event.data ?? {}
    if (event.origin !== origin || headcount !== 1) return
    if (typeof height !== 'number' || !(height >= 50 && height <= 20_000)) return
    const frame = listFrames().find(({ contentWindow }) => contentWindow === event.source)
    if (!frame) return
    const edges = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0
    frame.style.setProperty('height', `${Math.ceil(height) + edges}px`, 'important')
  })
  function ask(): void {
    for (const { contentWindow } of listFrames()) contentWindow?.postMessage('headcount 1', '*')
  }
  addEventListener('resize', ask) // frames that are out of sight do not notice by themselves
  ask()
}
