import { useRoute } from 'vitepress'
import { nextTick, onMounted, onUnmounted, watch } from 'vue'

const links = '.reference .VPSidebar a.link'

/** Marks, in the sidebar of the reference, the section that is being read: VitePress marks only the page. */
export function useReadingPlace(): void {
  const route = useRoute()
  let isPlanned = false
  function plan(): void {
    if (isPlanned) return
    isPlanned = true
    requestAnimationFrame(() => {
      isPlanned = false
      markPlace()
    })
  }
  onMounted(() => {
    plan()
    addEventListener('scroll', plan, { passive: true })
  })
  onUnmounted(() => removeEventListener('scroll', plan))
  watch(
    () => route.path,
    () => nextTick(plan),
  )
}

function markPlace(): void {
  const all = [...document.querySelectorAll<HTMLAnchorElement>(links)]
  const current = all.findLast(({ hash }) => !hash || isAbove(hash))
  for (const link of all) {
    if (link === current) link.setAttribute('aria-current', 'location')
    else link.removeAttribute('aria-current')
  }
}

/** Whether a section has begun: its heading is in the upper third of the window, or above it. */
function isAbove(hash: string): boolean {
  const heading = document.getElementById(hash.slice(1))
  return heading !== null && heading.getBoundingClientRect().top < innerHeight / 3
}
