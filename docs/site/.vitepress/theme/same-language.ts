import { useRoute } from 'vitepress'
import { nextTick, onMounted, onUnmounted, watch } from 'vue'
import { findPreferredLanguage, rememberLanguage } from '../../../playground/chosen-languages.ts'

/** Shows all samples of a page in the language last chosen on any page. */
export function useSameLanguage(): void {
  const route = useRoute()
  onMounted(() => {
    showPreferred()
    addEventListener('change', choose)
  })
  onUnmounted(() => removeEventListener('change', choose))
  watch(
    () => route.path,
    () => nextTick(showPreferred),
  )
}

function choose({ target }: Event): void {
  if (!(target instanceof HTMLInputElement) || !target.matches('.vp-code-group input')) return
  const top = target.getBoundingClientRect().top
  rememberLanguage(getLabel(target))
  showPreferred()
  // The pressed button stays under the pointer, even if content above it changes its height.
  scrollBy({ top: target.getBoundingClientRect().top - top, behavior: 'instant' })
}

function showPreferred(): void {
  for (const group of document.querySelectorAll('.vp-code-group')) {
    const inputs = [...group.querySelectorAll('input')]
    const preferred = findPreferredLanguage(inputs.map(getLabel))
    if (preferred !== undefined)
      show(
        group,
        inputs.findIndex((input) => getLabel(input) === preferred),
      )
  }
}

function show(group: Element, index: number): void {
  group.querySelectorAll('input').forEach((input, at) => {
    input.checked = at === index
  })
  group.querySelectorAll('.blocks > div').forEach((block, at) => {
    block.classList.toggle('active', at === index)
  })
}

const getLabel = (input: HTMLInputElement): string => input.labels?.[0]?.textContent ?? ''
