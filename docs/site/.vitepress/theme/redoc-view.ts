import { useData, withBase } from 'vitepress'
import { defineComponent, h, onMounted, ref } from 'vue'

/** The reference as text, and on demand the same contract in Redoc, whose bundle loads only then. */
export const RedocView = defineComponent((_, { slots }) => {
  const { isDark } = useData()
  const address = withBase('/reference/redoc.html')
  const source = ref('')
  const isOpen = ref(false)

  function open(hash = ''): void {
    source.value ||= address + hash
    isOpen.value = true
  }
  // Redoc takes its colours from a class; its page is of this host, so this one may set it.
  function matchColours({ target }: Event): void {
    const root = (target as HTMLIFrameElement).contentDocument?.documentElement
    root?.classList.toggle('dark', isDark.value)
    root?.classList.toggle('light', !isDark.value)
  }
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
        class: 'redoc',
        title: 'The contract in Redoc',
        src: source.value,
        hidden: !isOpen.value,
        onLoad: matchColours,
      }),
    h('div', { hidden: isOpen.value }, slots['default']?.()),
  ]
})
