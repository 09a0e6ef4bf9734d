import { testReceivers } from './receivers.ts'

testReceivers([{ language: 'py', needs: 'py', start: 'python3 receive.py' }])
