/** Shows the buttons that copy the words they name, and says beside each what came of it; a screen reader hears it too. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    const words = document.getElementById(button.dataset['copy'] ?? '')
    const said = button.nextElementSibling
    if (!words || !said) continue
    button.hidden = false
    button.addEventListener('click', () => {
      said.textContent = '' // so that the same words are heard again
      void copy(words).then((outcome) => (said.textContent = outcome))
    })
  }
}

/** Where the browser copies nothing, as on a page that is not served securely, it selects the words for the reader to copy. */
async function copy(words: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(words.textContent)
    return 'Copied'
  } catch {
    getSelection()?.selectAllChildren(words)
    return 'Selected: copy it with your keyboard or menu'
  }
}
