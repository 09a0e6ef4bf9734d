// Removes files and folders on every platform: node scripts/remove.js <path>…
import { rmSync } from 'node:fs'

for (const path of process.argv.slice(2)) rmSync(path, { recursive: true, force: true })
