import { useData, withBase } from 'vitepress'
import { defineComponent, h, onMounted, ref, watch } from 'vue'

/**
 * A choice between the reference as text, which is the element `contract` of the page, and the same in Redoc, whose
 * bundle loads only then. The text is no slot of this component, so that it needs no script.
 */
export const RedocView = defineComponent(() => {
  const { isDark } = useData()
  const address = withBase('/reference/redoc.html')
  const frame = ref<HTMLIFrameElement>()
  const source = ref('')
  const isOpen = ref(false)

  function open(hash = ''): void {
    source.value ||= address + hash
    isOpen.value = true
  }
  // Redoc takes its colours from a class; its page is of this host, so this one may set it.
  function matchColours(): void {
    const root = frame.value?.contentDocument?.documentElement
    root?.classList.toggle('dark', isDark.value)
    root?.classList.toggle('light', !isDark.value)
  }
  watch(isDark, matchColours)
  watch(isOpen, () => {
    const text = document.getElementById('contract')
    if (text) text.hidden = isOpen.value
  })
  onMounted(() => {
    if (location.hash.startsWith('#/')) open(location.hash)
  })

  const choice = (label: string, chosen: boolean, choose: () => void) =>
    h('button', { type: 'button', 'aria-pressed': chosen, onClick: choose }, label)

  return () => [
    h('div', { class: 'view', role: 'group', 'aria-label': 'How the contract is shown' }, [
      choice('Text', !isOpen.value, () => {
        isOpen.value = false
      }),
      choice('Redoc', isOpen.value, () => open()),
    ]),
    source.value &&
      h('iframe', {
        ref: frame,
        class: 'redoc',
        title: 'The contract in Redoc',
        src: source.value,
        hidden: !isOpen.value,
        onLoad: matchColours,
      }),
  ]
})
