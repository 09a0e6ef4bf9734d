import type { OperationId } from '@sms-verify/types/contract'
import { computed, reactive, ref } from 'vue'
import type { Example } from './examples.ts'
import type { LinkedForm } from './link.ts'
import type { FormValues, Operation } from './operations.ts'
import { findFaults } from './validation.ts'

/** The forms of all operations as the visitor fills them in; one of them is in view. */
export function useForms(operations: readonly Operation[]) {
  const [first] = operations
  if (!first) throw new Error('The contract has no operations.')
  const operation = ref<Operation>(first)
  const forms = reactive(
    Object.fromEntries(operations.map(({ id, examples }) => [id, { ...examples[0]?.values }])) as Record<
      OperationId,
      Record<string, string>
    >,
  )
  const values = computed<FormValues>(() => forms[operation.value.id])
  const faults = computed(() => findFaults(operation.value.fields, values.value))
  /** Fields whose faults are shown: none while a visitor is still typing. */
  const touched = reactive(new Set<string>())
  const shownFaults = computed(() =>
    Object.fromEntries(Object.entries(faults.value).filter(([name]) => touched.has(toKey(name)))),
  )
  const example = ref<Example>()
  const isExpanded = ref(false)

  /** Shows the optional fields if they have values; only the visitor hides them. */
  function expandIfFilled(): void {
    const { fields } = operation.value
    if (fields.some(({ name, constraints }) => !constraints.required && values.value[name])) isExpanded.value = true
  }

  const toKey = (name: string) => `${operation.value.id}.${name}`

  function show(id: OperationId): void {
    operation.value = operations.find((candidate) => candidate.id === id) ?? (first as Operation)
    example.value = undefined
  }
  function fill(filled: FormValues): void {
    forms[operation.value.id] = { ...filled }
    for (const { name } of operation.value.fields) touched.delete(toKey(name))
    expandIfFilled()
  }
  return {
    operation,
    values,
    faults,
    shownFaults,
    example,
    isExpanded,
    show,
    fill,
    set: (name: string, value: string) => {
      forms[operation.value.id][name] = value
    },
    touch: (name: string) => touched.add(toKey(name)),
    touchAll: () => {
      for (const { name } of operation.value.fields) touched.add(toKey(name))
      expandIfFilled()
    },
    choose: (chosen: Example | undefined) => {
      example.value = chosen
      if (chosen) fill(chosen.fill(values.value))
    },
    restore: ({ operation: id, values: linked }: LinkedForm) => {
      show(id)
      fill(linked)
    },
  }
}

export type Forms = ReturnType<typeof useForms>
