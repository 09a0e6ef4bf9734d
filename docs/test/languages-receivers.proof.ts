import { describe } from 'vitest'
import { type Receiver, testReceiver } from './receivers.ts'

const receivers: readonly Receiver[] = [
  { language: 'go', needs: 'go', build: 'go build -o receive receive.go', start: './receive' },
  { language: 'java', needs: 'java', start: 'java receive.java' },
  { language: 'php', needs: 'php', start: 'php -S 127.0.0.1:8080 receive.php' },
  { language: 'ru', needs: 'puma', start: 'puma --bind tcp://127.0.0.1:8080 receive.ru' },
  { language: 'cs', needs: 'mono', build: 'mcs receive.cs', start: 'mono receive.exe' },
]

describe.each(receivers)('the sample that receives a delivery report in $language', testReceiver)
