import { describe } from 'vitest'
import { type Receiver, testReceiver } from './receivers.ts'

const receivers: readonly Receiver[] = [{ language: 'py', needs: 'py', start: 'python3 receive.py' }]

describe.each(receivers)('the sample that receives a delivery report in $language', testReceiver)
